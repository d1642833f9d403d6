import { binomialAtLeast, binomialAtMost } from '../statistics/distributions/binomial.js';
import type { CriterionDirection } from '@verso/domain';

/** What a one-arm experiment is planned for. */
export interface Plan {
  readonly direction: CriterionDirection;
  /** The rate that is to be told apart from, 0..1. */
  readonly criterionShare: number;
  /** The rate that is hoped for, on the good side of the criterion, 0..1. */
  readonly hopedShare: number;
  /** How often a rate at the criterion may pass, between 0 and 1; 0.025 goes with a 95 % interval. */
  readonly error: number;
}

/**
 * Power of the exact one-arm test: how often this many trials show that the criterion is passed,
 * when the hoped rate is the true one.
 *
 * @param trials - whole number, at least 1
 * @param plan - the rates and the error allowed
 * @returns `power`, 0..1; `critical`, the fewest successes that pass ('at-most': the most);
 *   `null` when no result of so few trials passes; `error`, how often the criterion's own rate passes
 * @throws RangeError when the trials are not whole or fewer than one, or the plan is none
 * @see W. J. Conover (1999), Practical Nonparametric Statistics, 3rd ed., 3.1
 * @example
 * exactPower(30, { direction: 'at-least', criterionShare: 0.1, hopedShare: 0.3, error: 0.025 })
 * // { critical: 8, power: 0.7186, error: 0.0078 }, rounded to 4 decimals
 */
export function exactPower(
  trials: number,
  plan: Plan,
): { readonly critical: number | null; readonly power: number; readonly error: number } {
  requirePlan(plan);
  if (!Number.isSafeInteger(trials) || trials < 1) {
    throw new RangeError('exactPower requires at least one trial');
  }
  const { direction, criterionShare, hopedShare, error } = plan;
  const passing = direction === 'at-least' ? binomialAtLeast : binomialAtMost;
  // Counted from the best result backwards: chances grow, so the last within the error is sought.
  const count = (back: number): number => (direction === 'at-least' ? trials - back : back);
  let [low, high] = [-1, trials];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passing(count(middle), trials, criterionShare) <= error) low = middle;
    else high = middle - 1;
  }
  if (low < 0) return { critical: null, power: 0, error: 0 };
  return {
    critical: count(low),
    power: passing(count(low), trials, hopedShare),
    error: passing(count(low), trials, criterionShare),
  };
}

/** How far the search for a number of trials goes. */
export const MOST_PLANNED_TRIALS = 5_000;

/**
 * How many trials the exact one-arm test needs for a power. Successes come whole, so the power moves
 * like a saw: `first` is the first number that reaches it, `steady` the first from which the next
 * hundred numbers stay there too. Plan with `steady`.
 *
 * @param plan - the rates and the error allowed
 * @param power - between 0 and 1, both excluded; 0.8 is usual
 * @returns whole numbers; `null` where none up to 5,000 is enough
 * @throws RangeError when the plan or the power is none
 * @see M. Chernick and C. Liu (2002), The American Statistician 56(2), 149–155, on the saw
 * @example
 * trialsForPower({ direction: 'at-least', criterionShare: 0.1, hopedShare: 0.3, error: 0.025 }, 0.8)
 * // { first: 29, steady: 33 }
 */
export function trialsForPower(
  plan: Plan,
  power: number,
): { readonly first: number | null; readonly steady: number | null } {
  if (!(power > 0 && power < 1)) throw new RangeError('trialsForPower requires 0 < power < 1');
  let first: number | null = null;
  let since: number | null = null;
  for (let trials = 1; trials <= MOST_PLANNED_TRIALS; trials += 1) {
    if (exactPower(trials, plan).power < power) since = null;
    else since ??= trials;
    first ??= since;
    if (since !== null && trials - since >= 100) return { first, steady: since };
  }
  return { first, steady: null };
}

function requirePlan({ direction, criterionShare, hopedShare, error }: Plan): void {
  if (!(error > 0 && error < 1)) throw new RangeError('exactPower requires 0 < error < 1');
  const better =
    direction === 'at-least' ? hopedShare - criterionShare : criterionShare - hopedShare;
  const inside = [criterionShare, hopedShare].every((share) => share >= 0 && share <= 1);
  if (!inside || !(better > 0)) {
    throw new RangeError('exactPower requires a hoped share on the good side of the criterion');
  }
}
