import gammaln from '@stdlib/math-base-special-gammaln';

const HALF_LN_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * How much ln Γ(n + 1) is above Stirling's formula.
 *
 * @param n - above 0, whole or not
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example stirlingError(1) // 0.0811, that is 1 − ln √(2π)
 */
export function stirlingError(n: number): number {
  if (n < 16) return gammaln(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LN_TWO_PI;
  const square = n * n;
  const terms = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square;
  return (1 / 12 - (1 / 360 - terms / square) / square) / n;
}

/**
 * How far a count is from what is expected: `seen × ln(seen / expected) + expected − seen`, without
 * losing digits when the two are near.
 *
 * @param seen - above 0
 * @param expected - above 0
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example deviance(2, 1) // 0.3863, that is 2 ln 2 − 1
 */
export function deviance(seen: number, expected: number): number {
  const ratio = (seen - expected) / (seen + expected);
  if (Math.abs(ratio) > 0.1) return seen * Math.log(seen / expected) + expected - seen;
  let sum = (seen - expected) * ratio;
  let power = 2 * seen * ratio;
  for (let odd = 3, before = NaN; sum !== before; odd += 2) {
    before = sum;
    power *= ratio * ratio;
    sum += power / odd;
  }
  return sum;
}
