import type { ControlGround, OwnerKind } from './ownership.js';
import type { DatedStake } from './size-with-links.js';

/** Which end of a link another enterprise is: it owns a part, or a part of it is owned. */
export const LINK_ENDS = ['owner', 'owned'] as const;
export type LinkEnd = (typeof LINK_ENDS)[number];

/** Where a link, or what is known of another enterprise, was seen: the firm told it, a register, accounts. */
export const OWNERSHIP_SOURCES = ['firm', 'register', 'accounts'] as const;
export type OwnershipSource = (typeof OWNERSHIP_SOURCES)[number];

export const OWNERSHIP_LIMITS = {
  name: { max: 200 },
  percent: { min: 0, max: 100 },
  /** Links of one firm that stand at a time. */
  links: 40,
  firstDay: '1950-01-01',
} as const;

/** A link as it is recorded of a firm: what another enterprise has of it, or it of the other. */
export interface OwnershipLink {
  readonly otherId: string;
  readonly otherIs: LinkEnd;
  /** The enterprise at the other end, where that is not the firm itself but a further one around it. */
  readonly withId: string | null;
  readonly ownerKind: OwnerKind;
  /** Of 100, as `votingPercent` is. */
  readonly capitalPercent: number;
  readonly votingPercent: number;
  readonly control: ControlGround | null;
  /** Days on which it holds, both included; null is not known to begin or end. */
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * The stakes that the recorded links of a firm stand for.
 *
 * @param firmId - the firm
 * @param links - as they are recorded
 * @returns a stake for each, the owner and the owned named
 * @example stakesOf('firm', [{ ...link, otherId: 'a', otherIs: 'owner', withId: null }])
 *   // [{ ownerId: 'a', ownedId: 'firm', … }]
 */
export function stakesOf(firmId: string, links: readonly OwnershipLink[]): DatedStake[] {
  return links.map(({ otherId, otherIs, withId, ...stake }) => {
    const farId = withId ?? firmId;
    const ends = { owner: [otherId, farId], owned: [farId, otherId] } as const;
    const [ownerId, ownedId] = ends[otherIs];
    return { ...stake, ownerId, ownedId };
  });
}
