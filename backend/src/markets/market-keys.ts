/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One step of a firm to a market. */
export interface ExportStepKey extends FirmKey {
  readonly exportStepId: string;
}
