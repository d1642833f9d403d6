/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One sheet of a firm. */
export interface SheetKey extends FirmKey {
  readonly sheetId: string;
}
