/** How something that people sign up for stands, in the order in which it comes there. */
export const OFFER_STATES = ['draft', 'open', 'closed', 'held', 'cancelled'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** It is open before it closes, and held once it has closed; what is over stays as it is. */
const NEXT: Readonly<Record<OfferState, readonly OfferState[]>> = {
  draft: ['open', 'cancelled'],
  open: ['closed', 'cancelled'],
  closed: ['open', 'held', 'cancelled'],
  held: [],
  cancelled: [],
};

/**
 * Where a course or a network event may go from where it stands.
 *
 * @param state - how it stands
 * @returns the states that may come next, none where it is over
 * @example offerStatesAfter('open') // ['closed', 'cancelled']
 */
export const offerStatesAfter = (state: OfferState): readonly OfferState[] => NEXT[state];

/**
 * Whether its dates, hours or places may still be written anew.
 *
 * @param state - how it stands
 * @returns false once it was held or cancelled
 * @example isOfferChangeable('held') // false
 */
export const isOfferChangeable = (state: OfferState): boolean => NEXT[state].length > 0;
