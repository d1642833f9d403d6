/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One support of a firm. */
export interface SupportKey extends FirmKey {
  readonly supportId: string;
}
