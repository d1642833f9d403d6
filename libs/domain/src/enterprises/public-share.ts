import { LINKED_ABOVE_PERCENT, shareOf, type Stake, votesOf } from './ownership.js';

/**
 * The share of an enterprise that public bodies control, each by itself or together, directly or through
 * enterprises that they control. From a quarter on, the enterprise is no SME, however small it is.
 *
 * @param enterpriseId - the enterprise
 * @param stakes - all that are known around it
 * @returns percent, the larger of capital and votes
 * @source Recommendation 2003/361/EC, Annex, article 3(4)
 * @example publicShareOf('firm', [cityOwns60OfHolding, holdingOwns30OfFirm]) // 30
 */
export function publicShareOf(enterpriseId: string, stakes: readonly Stake[]): number {
  const owners = publicOwners(stakes);
  const held = stakes.filter(({ ownerId, ownedId }) => {
    return ownedId === enterpriseId && owners.has(ownerId);
  });
  return owners.has(enterpriseId) ? 100 : shareOf(held);
}

/** Public bodies and what they control, until there is nothing more that they control. */
function publicOwners(stakes: readonly Stake[]): ReadonlySet<string> {
  const bodies = stakes.filter(({ ownerKind }) => ownerKind === 'public-body');
  const owners = new Set(bodies.map(({ ownerId }) => ownerId));
  for (let before = -1; before < owners.size;) {
    before = owners.size;
    for (const { ownedId } of stakes) {
      if (
        isControlled(
          stakes.filter((stake) => stake.ownedId === ownedId && owners.has(stake.ownerId)),
        )
      ) {
        owners.add(ownedId);
      }
    }
  }
  return owners;
}

function isControlled(held: readonly Stake[]): boolean {
  const isByGround = held.some(({ control }) => control !== null && control !== 'persons');
  return isByGround || votesOf(held) > LINKED_ABOVE_PERCENT;
}
