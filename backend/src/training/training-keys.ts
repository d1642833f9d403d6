/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One completed training of a firm. */
export interface CompletionKey extends FirmKey {
  readonly completionId: string;
}
