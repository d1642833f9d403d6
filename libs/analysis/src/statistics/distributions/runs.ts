import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Chance of exactly so many runs, when so many points above and below the line come in an order that
 * only chance made.
 *
 * @param runs - whole number, at least 1
 * @param above - whole number, at least 1
 * @param below - whole number, at least 1
 * @returns 0..1
 * @see F. S. Swed and C. Eisenhart (1943), Annals of Mathematical Statistics 14(1), 66–87
 * @example chanceOfRuns(2, 5, 5) // 2 of 252 orders: 0.0079
 */
export function chanceOfRuns(runs: number, above: number, below: number): number {
  const orders = logWays(above + below, above);
  const both = (up: number, down: number): number =>
    Math.exp(logWays(above - 1, up) + logWays(below - 1, down) - orders);
  const half = Math.floor(runs / 2);
  return runs % 2 === 0
    ? 2 * both(half - 1, half - 1)
    : both(half, half - 1) + both(half - 1, half);
}

/**
 * The fewest and the most runs that chance makes usual: fewer than the fewest, and more than the most,
 * each have a chance of at most `tail`.
 *
 * @param above - points above the line, at least 1
 * @param below - points below the line, at least 1
 * @param tail - 0.025 unless given
 * @see F. S. Swed and C. Eisenhart (1943), tables II and III
 * @example usualRuns(5, 5) // { fewest: 3, most: 9 }
 */
export function usualRuns(
  above: number,
  below: number,
  tail = 0.025,
): { readonly fewest: number; readonly most: number } {
  const highest = 2 * Math.min(above, below) + (above === below ? 0 : 1);
  let [fewest, few] = [2, 0];
  while (fewest < highest) {
    few += chanceOfRuns(fewest, above, below);
    if (few > tail) break;
    fewest += 1;
  }
  let [most, many] = [highest, 0];
  while (most > fewest) {
    many += chanceOfRuns(most, above, below);
    if (many > tail) break;
    most -= 1;
  }
  return { fewest, most };
}

function logWays(all: number, chosen: number): number {
  if (chosen < 0 || chosen > all) return -Infinity;
  return gammaln(all + 1) - gammaln(chosen + 1) - gammaln(all - chosen + 1);
}
