import type { ShareInterval } from '@verso/domain';

/**
 * How many decimals of a percentage keep the interval on the side of the criterion where it is:
 * "between 10 and 30 %, goal 10 %" would contradict a verdict of unclear when the end is 9.96 %.
 *
 * @param interval - fractions from 0 to 1
 * @param criterion - a fraction from 0 to 1
 * @returns 0, 1 or 2
 * @example decimalsThatTell({ low: 0.0996, high: 0.3 }, 0.1) // 2
 */
export function decimalsThatTell({ low, high }: ShareInterval, criterion: number): number {
  const tells = (decimals: number) =>
    [low, high].every((end) => end === criterion || !looksLike(end, criterion, decimals));
  return [0, 1].find(tells) ?? 2;
}

function looksLike(a: number, b: number, decimals: number): boolean {
  return (a * 100).toFixed(decimals) === (b * 100).toFixed(decimals);
}
