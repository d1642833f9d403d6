import { normalQuantile } from './normal.js';
import { deviance, stirlingError } from './saddle-point.js';

// A term this small changes no digit.
const NEGLIGIBLE = 1e-17;
const TINY = 1e-300;

/**
 * Chance that a gamma variable of rate 1 is at most `x`: by its series, or as what is left of its
 * continued fraction. Written here, since the packaged function is wrong in the fourth digit for
 * shapes of a thousand.
 *
 * @param x - at least 0
 * @param shape - above 0
 * @returns 0..1
 * @see NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2
 * @example gammaCdf(1, 1) // 0.6321, that is 1 − 1/e
 */
export function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  return x < shape + 1 ? bySeries(x, shape) : 1 - byFraction(x, shape);
}

/**
 * Chance that a gamma variable of rate 1 is above `x`; keeps its digits where `gammaCdf` is near 1.
 *
 * @example gammaUpper(1, 1) // 0.3679, that is 1/e
 */
export function gammaUpper(x: number, shape: number): number {
  if (x <= 0) return 1;
  return x < shape + 1 ? 1 - bySeries(x, shape) : byFraction(x, shape);
}

/**
 * The value a gamma variable of rate 1 stays under with this chance, found by bisection.
 *
 * @param chance - between 0 and 1, both excluded
 * @param shape - above 0
 * @returns above 0
 * @see E. B. Wilson and M. M. Hilferty (1931), PNAS 17(12), 684–688, for where the search begins
 * @example gammaQuantile(0.975, 1) // 3.6889, that is −ln 0.025
 */
export function gammaQuantile(chance: number, shape: number): number {
  const below = (x: number): boolean =>
    chance < 0.5 ? gammaCdf(x, shape) < chance : gammaUpper(x, shape) > 1 - chance;
  let low = start(chance, shape);
  let high = low;
  while (!below(low) && low > Number.MIN_VALUE) low /= 2;
  while (below(high)) high *= 2;
  // Doubles are so many: halving what is between two of them ends.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (below(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function start(chance: number, shape: number): number {
  const part = 1 / (9 * shape);
  const root = 1 - part + normalQuantile(chance) * Math.sqrt(part);
  return Math.max(shape * root ** 3, Number.MIN_VALUE);
}

/** The density at `x`, times `x / shape`. */
function front(x: number, shape: number): number {
  const exponent = -stirlingError(shape) - deviance(shape, x);
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
}

function bySeries(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; term > sum * NEGLIGIBLE; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return front(x, shape) * sum;
}

// Lentz's method, as Thompson and Barnett changed it.
function byFraction(x: number, shape: number): number {
  let level = x + 1 - shape;
  let above = 1 / TINY;
  let below = 1 / level;
  let value = below;
  for (let step = 1, change = 0; Math.abs(change - 1) > 1e-16 && step < 1e7; step += 1) {
    const part = -step * (step - shape);
    level += 2;
    below = 1 / (part * below + level || TINY);
    above = level + part / above || TINY;
    change = below * above;
    value *= change;
  }
  return front(x, shape) * shape * value;
}
