import { OFFER_STATES, type OfferState } from '@verso/domain';

import { CalendarDate, Id, ListOf, Month, OneOf, Text } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const OFFER_SORTS = ['gathering', 'course'] as const;
const COMINGS = ['comes', 'waits'] as const;

export class OfferMonthQuery {
  /** The month of today, when left out. */
  @Month({ optional: true }) readonly month?: string;
}

/** One day of a network event or a course. */
export class OfferDay {
  @Id() readonly id!: string;
  @OneOf('OfferSort', OFFER_SORTS) readonly sort!: (typeof OFFER_SORTS)[number];
  @Text() readonly title!: string;
  @CalendarDate() readonly takesPlaceOn!: string;
  /** By the clock in Helsinki; null where it is taken at one’s own pace, and within an event of some days. */
  @Text(nullable) readonly startsAt!: string | null;
  @Text(nullable) readonly endsAt!: string | null;
  /** The last day of what is taken at one’s own pace, told on its first day and its last. */
  @CalendarDate(nullable) readonly openUntil!: string | null;
  @Text(nullable) readonly place!: string | null;
  @OneOf('OfferState', OFFER_STATES) readonly state!: OfferState;
  /** Whether somebody of the reader’s own firm comes, or waits for a seat. */
  @OneOf('OfferComing', COMINGS, nullable) readonly coming!: (typeof COMINGS)[number] | null;
}

export class OfferMonthView {
  @Month() readonly month!: string;
  @CalendarDate() readonly today!: string;
  @ListOf(() => OfferDay) readonly items!: OfferDay[];
}
