import { binomialChance } from './binomial.js';

/** A table of two by two whose four margins are fixed. */
export interface Margins {
  /** Trials of the first arm. */
  readonly first: number;
  /** Trials of the second arm. */
  readonly second: number;
  /** Successes of both arms together. */
  readonly successes: number;
}

/**
 * Chance that so many of all successes fall into the first arm, when the arms do not differ.
 *
 * @param inFirst - whole number within what the margins allow
 * @param margins - whole numbers
 * @returns 0..1
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 5: three
 *   binomial chances whose rate cancels
 * @example hypergeometricChance(3, { first: 4, second: 4, successes: 4 }) // 0.2286, that is 16 / 70
 */
export function hypergeometricChance(inFirst: number, margins: Margins): number {
  const { first, second, successes } = margins;
  const rate = successes / (first + second);
  const both =
    binomialChance(inFirst, first, rate) * binomialChance(successes - inFirst, second, rate);
  return both / binomialChance(successes, first + second, rate);
}

/**
 * How few and how many of the successes can fall into the first arm.
 *
 * @example inFirstBounds({ first: 4, second: 3, successes: 5 }) // { low: 2, high: 4 }
 */
export function inFirstBounds({ first, second, successes }: Margins): {
  readonly low: number;
  readonly high: number;
} {
  return { low: Math.max(0, successes - second), high: Math.min(first, successes) };
}
