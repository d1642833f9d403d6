import type { BreakdownCell } from './breakdown.js';

/**
 * Refuses a breakdown that disclosure control cannot judge.
 *
 * @param cells - the parts
 * @throws RangeError when a number is negative or not whole, a key is repeated, counts and ratios
 *   are mixed, a numerator exceeds its denominator, or more enterprises than cases are given
 * @example requireBreakdown([{ key: 'a', enterprises: 2, numerator: 1, denominator: null }])
 * // throws RangeError: two enterprises cannot stand behind one case
 */
export function requireBreakdown(cells: readonly BreakdownCell[]): void {
  cells.forEach(requireCell);
  if (new Set(cells.map(({ key }) => key)).size !== cells.length) {
    throw new RangeError('suppressBreakdown requires distinct keys');
  }
  if (new Set(cells.map(({ denominator }) => denominator === null)).size > 1) {
    throw new RangeError('suppressBreakdown requires counts or ratios, not both');
  }
}

function requireCell({ enterprises, numerator, denominator }: BreakdownCell): void {
  const cases = denominator ?? numerator;
  const counts = [enterprises, numerator, cases];
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    throw new RangeError('suppressBreakdown requires whole numbers of at least 0');
  }
  if (numerator > cases)
    throw new RangeError('suppressBreakdown requires numerator <= denominator');
  if (enterprises > cases || (enterprises === 0 && cases > 0)) {
    throw new RangeError('suppressBreakdown requires the enterprises behind the cases');
  }
}
