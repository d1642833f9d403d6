import { requireWithin } from '../figure.js';

/**
 * Holm's correction of several p-values: the chance of even one false alarm among all metrics stays
 * within the limit they are read against. For the few metrics a decision hangs on.
 *
 * @param ps - p-values, each 0..1, one for each metric
 * @returns adjusted p-values in the same order; none for none
 * @throws RangeError when one is outside 0..1
 * @see S. Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(ps: readonly number[]): number[] {
  requirePs('holm', ps);
  let highest = 0;
  return inOrder(ps, (p, place) => {
    highest = Math.max(highest, p * (ps.length - place));
    return Math.min(1, highest);
  });
}

/**
 * Benjamini and Hochberg's correction: of the metrics that pass a limit, at most that part is expected
 * to be false alarms. For looking over many metrics.
 *
 * @param ps - p-values, each 0..1, one for each metric
 * @returns adjusted p-values in the same order; none for none
 * @throws RangeError when one is outside 0..1
 * @see Y. Benjamini and Y. Hochberg (1995), J. of the Royal Statistical Society B 57(1), 289–300
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  requirePs('benjaminiHochberg', ps);
  let lowest = 1;
  const fromAbove = ps.map((p) => -p);
  return inOrder(fromAbove, (negative, place) => {
    lowest = Math.min(lowest, (-negative * ps.length) / (ps.length - place));
    return lowest;
  });
}

/** Adjusts values from low to high, and gives them back in the order they came in. */
function inOrder(
  values: readonly number[],
  adjust: (value: number, place: number) => number,
): number[] {
  const adjusted = new Array<number>(values.length);
  values
    .map((value, at) => ({ value, at }))
    .sort((one, other) => one.value - other.value)
    .forEach(({ value, at }, place) => (adjusted[at] = adjust(value, place)));
  return adjusted;
}

function requirePs(figure: string, ps: readonly number[]): void {
  ps.forEach((p) => {
    requireWithin(figure, 'p', p, { low: 0, high: 1 });
  });
}
