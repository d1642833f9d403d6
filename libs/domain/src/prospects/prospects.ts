/** How staff and a firm that has not enrolled were in touch. */
export const PROSPECT_WAYS = ['call', 'mail', 'visit', 'event'] as const;
export type ProspectWay = (typeof PROSPECT_WAYS)[number];

/** What came of it. */
export const PROSPECT_OUTCOMES = ['no-answer', 'interested', 'not-now', 'declined'] as const;
export type ProspectOutcome = (typeof PROSPECT_OUTCOMES)[number];

/**
 * Where a prospect stands. Nobody sets it: it follows from the latest contact that stands, from the
 * day on which a firm that said "not now" may be asked again, and from whether it takes part.
 */
export const PROSPECT_STATES = [
  ...['new', 'no-answer', 'interested', 'ask-again'],
  ...['not-now', 'declined', 'enrolled'],
] as const;
export type ProspectState =
  'new' | 'no-answer' | 'interested' | 'ask-again' | 'not-now' | 'declined' | 'enrolled';

/** What is typed about a contact, in characters, both ends included. */
export const PROSPECT_LIMITS = { note: { min: 1, max: 1_000 } } as const;

/** How long ago a firm was registered, in years, that search may ask for. */
export const PROSPECT_AGES = [1, 2, 3, 5, 10] as const;
