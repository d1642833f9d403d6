/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One challenge that a firm raised. */
export interface ChallengeKey extends FirmKey {
  readonly challengeId: string;
}

/** One challenge that firms share. */
export interface SharedKey {
  readonly programmeId: string;
  readonly sharedChallengeId: string;
}

/** What was done about it once. */
export interface ActKey extends SharedKey {
  readonly challengeActId: string;
}
