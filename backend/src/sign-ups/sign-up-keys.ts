import type { OfferState } from '@verso/domain';

/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One sign-up of a firm. */
export interface SignUpKey extends FirmKey {
  readonly signUpId: string;
}

/** Something of a programme that people sign up for. */
export interface OfferKey {
  readonly programmeId: string;
  readonly offerId: string;
}

/** What decides whether people may still come, and whether it has begun. */
export interface OfferStanding {
  readonly programmeId: string;
  readonly state: OfferState;
  readonly startsOn: string;
  readonly signUpUntil: string;
}

/** Who signs up for what. */
export interface SignUpOf {
  readonly offerId: string;
  readonly contactId: string;
}
