/** How many values of two groups are ranked exactly; more go by the normal curve. */
export const MOST_EXACT = 60;

/**
 * In how many ways a choice of ranks has each sum, every choice being as likely: the exact
 * distribution of a rank statistic, ties and all.
 *
 * @param doubled - twice each rank, so that the halves of ties are whole
 * @param chosen - how many are chosen; of any number unless given
 * @returns by sum of the doubled ranks; counts above 2^53 keep 15 digits
 * @see F. Streitberg and J. Röhmel (1986), Statistical Software Newsletter 12(1), 10–18
 * @example waysOfSums([2, 4, 6], 2) // 1 at 6, 1 at 8, 1 at 10
 */
export function waysOfSums(doubled: readonly number[], chosen?: number): readonly number[] {
  const top = doubled.reduce((sum, rank) => sum + rank, 0);
  const none = new Array<number>(top + 1).fill(0);
  const one = none.with(0, 1);
  if (chosen === undefined) {
    for (const rank of doubled) add(one, one, rank);
    return one;
  }
  // One row for each number chosen so far.
  const rows = [one, ...Array.from({ length: chosen }, () => [...none])];
  for (const rank of doubled) {
    for (let number = chosen; number >= 1; number -= 1) add(rows[number], rows[number - 1], rank);
  }
  return rows[chosen] ?? none;
}

// From the top down, so that a rank is not chosen twice where both rows are one.
function add(into: number[] = [], from: readonly number[] = [], rank: number): void {
  for (let sum = into.length - 1; sum >= rank; sum -= 1) {
    into[sum] = (into[sum] ?? 0) + (from[sum - rank] ?? 0);
  }
}

/**
 * Two-sided p-value of a sum: twice the smaller side, at most 1.
 *
 * @param ways - as from `waysOfSums`
 * @param seen - the sum of the doubled ranks
 * @example twoSidedOfSum([1, 2, 1], 0) // 0.5
 */
export function twoSidedOfSum(ways: readonly number[], seen: number): number {
  let [all, few, many] = [0, 0, 0];
  ways.forEach((count, sum) => {
    all += count;
    if (sum <= seen) few += count;
    if (sum >= seen) many += count;
  });
  return Math.min(1, (2 * Math.min(few, many)) / all);
}

/**
 * How many of the ordered differences may be left out on each side: the most whose chance on both
 * sides together stays within what the confidence leaves.
 *
 * @param ways - chances of 0, 1, 2, … , in any unit
 * @param confidence - between 0 and 1, both excluded
 * @returns at least 0; 0 means that not even all differences suffice
 * @example leftOut([1, 2, 1], 0.5) // 1
 */
export function leftOut(ways: readonly number[], confidence: number): number {
  const all = ways.reduce((sum, count) => sum + count, 0);
  let few = 0;
  let count = 0;
  for (const one of ways) {
    few += one;
    if ((2 * few) / all > (1 - confidence) * (1 + 1e-12)) break;
    count += 1;
  }
  return count;
}

/**
 * Twice the rank of each value among all, ties sharing the middle of their ranks.
 *
 * @example doubledRanks([10, 30, 10]) // [3, 6, 3]
 */
export function doubledRanks(values: readonly number[]): number[] {
  const ordered = [...values].sort((one, other) => one - other);
  const doubled = new Map<number, number>();
  for (let at = 0; at < ordered.length;) {
    const value = ordered[at] ?? NaN;
    let end = at;
    while (ordered[end] === value) end += 1;
    doubled.set(value, at + 1 + end);
    at = end;
  }
  return values.map((value) => doubled.get(value) ?? NaN);
}

/**
 * What ties take from the variance of ranks: the sum of t³ − t over groups of t equal values.
 *
 * @example tieSum([1, 2, 2, 5]) // 6
 */
export function tieSum(values: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  return [...groups.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
}
