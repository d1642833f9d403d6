/** How a group, or the programme, meets another group or region. */
export const LINK_KINDS = [
  ...(['visit', 'joint-meeting', 'practice-exchange'] as const),
  ...(['joint-project', 'trade', 'other'] as const),
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What came of a link. */
export const LINK_OUTCOMES = [
  ...(['new-contact', 'joint-order', 'practice-adopted'] as const),
  ...(['joint-project', 'nothing-yet', 'other'] as const),
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** Bounds of what is told of a link, both ends included; a value is in cents. */
export const LINK_LIMITS = {
  counterpart: { min: 1, max: 200 },
  about: { min: 1, max: 1000 },
  words: { min: 1, max: 1000 },
  valueCents: { min: 1, max: 10_000_000_000 },
} as const;

/** The two ends of a link: a group, or the whole programme, and another group or a region. */
export interface LinkEnds {
  readonly networkId: string | null;
  readonly otherNetworkId: string | null;
  readonly regionCode: string | null;
}

export type LinkEndsFault = 'link.no-other-end' | 'link.two-other-ends' | 'link.same-group';

/**
 * What is wrong with the ends of a link: it goes to one group or to one region, and never to itself.
 *
 * @returns null where nothing is
 * @example faultOfEnds({ networkId: 'a', otherNetworkId: 'a', regionCode: null }) // 'link.same-group'
 */
export function faultOfEnds({
  networkId,
  otherNetworkId,
  regionCode,
}: LinkEnds): LinkEndsFault | null {
  if (otherNetworkId === null && regionCode === null) return 'link.no-other-end';
  if (otherNetworkId !== null && regionCode !== null) return 'link.two-other-ends';
  return otherNetworkId !== null && otherNetworkId === networkId ? 'link.same-group' : null;
}

/** Whether an outcome may carry a value in euros: only what was ordered or sold together has one. */
export const hasLinkValue = (outcome: LinkOutcome): boolean => outcome === 'joint-order';
