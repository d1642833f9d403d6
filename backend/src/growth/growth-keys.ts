/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One sheet of a firm. */
export interface SheetKey extends FirmKey {
  readonly sheetId: string;
}

/** One goal of a firm. */
export interface GoalKey extends FirmKey {
  readonly goalId: string;
}

/** One step towards a goal of a firm. */
export interface StepKey extends FirmKey {
  readonly stepId: string;
}
