import { countingStakes, type LinkedGroup, linkedGroups, stakesFrom } from './linked-groups.js';
import { PARTNER_FROM_PERCENT, shareOf, type Stake } from './ownership.js';

/** What an enterprise is to the firm whose size is asked. */
export const SIZE_RELATIONS = ['own', 'linked', 'partner', 'linked-to-partner'] as const;
export type SizeRelation = (typeof SIZE_RELATIONS)[number];

/** An enterprise whose figures count for a firm. */
export interface CountedEnterprise {
  readonly id: string;
  readonly relation: SizeRelation;
  /** How much of its figures counts, of 100. */
  readonly sharePercent: number;
}

/**
 * The enterprises whose figures count for a firm: itself and those linked to it as a whole; partners of any of
 * these by their share, and those linked to partners by the same one. Partners of partners do not count.
 *
 * @param firmId - the firm
 * @param stakes - all that are known, in any order; circles may be among them
 * @returns each enterprise once, at the largest share there is: the firm first, then by relation and id
 * @source Recommendation 2003/361/EC, Annex, articles 3 and 6(2), 6(3)
 * @example sizeRelations('firm', [firmOwns30OfC])
 *   // [{ id: 'firm', relation: 'own', sharePercent: 100 }, { id: 'c', relation: 'partner', sharePercent: 30 }]
 */
export function sizeRelations(firmId: string, stakes: readonly Stake[]): CountedEnterprise[] {
  const counting = countingStakes(stakes);
  const ids = [firmId, ...counting.flatMap(({ ownerId, ownedId }) => [ownerId, ownedId])];
  const groups = linkedGroups(ids, counting);
  const own = groups.find((group) => group.has(firmId)) ?? new Set([firmId]);
  const counted = [...own].map((id): CountedEnterprise => {
    return { id, relation: id === firmId ? 'own' : 'linked', sharePercent: 100 };
  });
  for (const group of groups) {
    if (group !== own) counted.push(...partnersIn(group, own, counting));
  }
  return counted.toSorted(byRelation);
}

/** A group of partners, with all that is linked to them; nothing where no share reaches a quarter. */
function partnersIn(
  group: LinkedGroup,
  own: LinkedGroup,
  stakes: readonly Stake[],
): CountedEnterprise[] {
  const between = stakes.filter(({ ownerId, ownedId }) => {
    return (group.has(ownerId) && own.has(ownedId)) || (own.has(ownerId) && group.has(ownedId));
  });
  const held = [...stakesFrom(group, between).values(), ...stakesFrom(own, between).values()];
  const sharePercent = Math.max(0, ...held.map(shareOf));
  if (sharePercent < PARTNER_FROM_PERCENT) return [];
  const partners = new Set(between.flatMap(({ ownerId, ownedId }) => [ownerId, ownedId]));
  return [...group].map((id) => {
    return { id, relation: partners.has(id) ? 'partner' : 'linked-to-partner', sharePercent };
  });
}

function byRelation(one: CountedEnterprise, other: CountedEnterprise): number {
  const places = [one, other].map(({ relation }) => SIZE_RELATIONS.indexOf(relation));
  return (places[0] ?? 0) - (places[1] ?? 0) || (one.id < other.id ? -1 : 1);
}
