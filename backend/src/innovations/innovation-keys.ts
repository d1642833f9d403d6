/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One innovation of a firm. */
export interface InnovationKey extends FirmKey {
  readonly innovationId: string;
}

/** One step of it. */
export interface InnovationStepKey extends InnovationKey {
  readonly innovationStepId: string;
}

/** One order that a firm won. */
export interface FirstOrderKey extends FirmKey {
  readonly firstOrderId: string;
}

/** One forum or fair where a programme was seen. */
export interface ForumKey {
  readonly programmeId: string;
  readonly forumVisitId: string;
}
