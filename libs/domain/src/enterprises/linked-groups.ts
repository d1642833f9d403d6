import { LINKED_ABOVE_PERCENT, type Stake, votesOf } from './ownership.js';

/** Enterprises that are linked to each other, by their ids. */
export type LinkedGroup = ReadonlySet<string>;

/**
 * The stakes that may make a partner or a link. Public bodies are no enterprises whose figures would count.
 * Exempt investors make none while they have no majority, alone or together, and no other control.
 *
 * @param stakes - all that are known
 * @returns those that count
 * @source Recommendation 2003/361/EC, Annex, article 3(2), second subparagraph
 * @example countingStakes([{ ...stake, ownerKind: 'exempt-investor', votingPercent: 40 }]) // []
 */
export function countingStakes(stakes: readonly Stake[]): Stake[] {
  return stakes.filter((stake) => {
    if (stake.ownerKind !== 'exempt-investor') return stake.ownerKind === 'enterprise';
    const exempt = stakes.filter(({ ownerKind, ownedId }) => {
      return ownerKind === 'exempt-investor' && ownedId === stake.ownedId;
    });
    return stake.control !== null || votesOf(exempt) > LINKED_ABOVE_PERCENT;
  });
}

/**
 * The groups of enterprises that are linked, also through others: what the enterprises of one group have of
 * another enterprise counts together.
 *
 * @param ids - the enterprises
 * @param stakes - those that count
 * @returns groups; each enterprise stands in one, alone where nothing is linked to it
 * @source Recommendation 2003/361/EC, Annex, article 3(3)
 * @example linkedGroups(['a', 'b', 'c'], [aOwns60OfB]) // [Set { 'a', 'b' }, Set { 'c' }]
 */
export function linkedGroups(ids: readonly string[], stakes: readonly Stake[]): LinkedGroup[] {
  let groups: LinkedGroup[] = [...new Set(ids)].map((id) => new Set([id]));
  for (let next = mergedOnce(groups, stakes); next !== null; next = mergedOnce(groups, stakes)) {
    groups = next;
  }
  return groups;
}

/** The stakes that a group has in one enterprise, for each enterprise outside it. */
export function stakesFrom(group: LinkedGroup, stakes: readonly Stake[]): Map<string, Stake[]> {
  return Map.groupBy(
    stakes.filter(({ ownerId, ownedId }) => group.has(ownerId) && !group.has(ownedId)),
    ({ ownedId }) => ownedId,
  );
}

function mergedOnce(
  groups: readonly LinkedGroup[],
  stakes: readonly Stake[],
): LinkedGroup[] | null {
  for (const group of groups) {
    for (const [ownedId, held] of stakesFrom(group, stakes)) {
      const other = groups.find((one) => one.has(ownedId));
      if (other && isLinking(held)) {
        return [
          ...groups.filter((one) => one !== group && one !== other),
          new Set([...group, ...other]),
        ];
      }
    }
  }
  return null;
}

function isLinking(held: readonly Stake[]): boolean {
  return held.some(({ control }) => control !== null) || votesOf(held) > LINKED_ABOVE_PERCENT;
}
