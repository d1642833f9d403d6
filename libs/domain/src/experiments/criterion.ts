import type { TestCard } from './card.js';

/**
 * Whether a goal can be missed at all. "At least 0 %" and "at most 100 %" are met by anything that
 * happens, so they promise nothing.
 *
 * @param card - the direction and the share, `null` while none is written
 * @returns false when every share meets it; true without a share
 * @example canBeMissed({ direction: 'at-least', criterionShare: 0 }) // false
 */
export function canBeMissed({
  direction,
  criterionShare,
}: Pick<TestCard, 'direction' | 'criterionShare'>): boolean {
  if (criterionShare === null) return true;
  return direction === 'at-least' ? criterionShare > 0 : criterionShare < 1;
}
