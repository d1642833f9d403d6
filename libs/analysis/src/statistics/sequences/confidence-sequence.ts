import gammaln from '@stdlib/math-base-special-gammaln';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { type Beta, requireBeta, UNIFORM_PRIOR } from '../proportions/beta-posterior.js';
import { requireConfidence, requireShareCounts, type ShareCounts } from '../share-counts.js';

/**
 * Confidence sequence of a share: an interval that may be read after every trial, and acted upon
 * whenever one likes. With the confidence given, *all* its looks hold the true share together. The
 * price: at any one look it is wider than the exact interval, which is for a single look.
 *
 * A share is held possible as long as the trials seen are not too unlikely under it (by a factor of
 * the error allowed) next to a mixture of all shares.
 *
 * @param counts - seen so far: whole numbers, 0 ≤ successes ≤ trials
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @param mixture - weights of the shares mixed, to be set beforehand; all alike unless given. It
 *   changes the width, never the promise
 * @returns both ends as fractions 0..1; none ('no-data') without trials
 * @throws RangeError when the counts are no share, or the confidence or the mixture is none
 * @see H. Robbins (1970), Annals of Mathematical Statistics 41(5), 1397–1409, on mixtures; S. R.
 *   Howard, A. Ramdas, J. McAuliffe and J. Sekhon (2021), Annals of Statistics 49(2), 1055–1080
 * @example confidenceSequence({ successes: 9, trials: 30 }).value
 * // { low: 0.1004, high: 0.5737 }; the exact interval for a single look is 0.1473 to 0.4940
 */
export function confidenceSequence(
  { successes, trials }: ShareCounts,
  confidence = 0.95,
  mixture: Beta = UNIFORM_PRIOR,
): Figure<Interval> {
  requireShareCounts('confidenceSequence', successes, trials);
  requireConfidence('confidenceSequence', confidence);
  requireBeta('confidenceSequence', mixture);
  if (trials === 0) return noFigure('no-data');

  const failures = trials - successes;
  const { alpha, beta } = mixture;
  const mixed = logBeta(alpha + successes, beta + failures) - logBeta(alpha, beta);
  const limit = mixed + Math.log(1 - confidence);
  // As likely as the limit or likelier: still possible.
  const isPossible = (share: number): boolean =>
    times(successes, Math.log(share)) + times(failures, Math.log1p(-share)) >= limit;
  const seen = successes / trials;
  return figureOf({ low: edge(isPossible, seen, 0), high: edge(isPossible, seen, 1) });
}

/**
 * The confidence sequence after several looks: what every look so far held possible. Narrower than the
 * last look alone, and as safe. Looks that contradict each other leave nothing: then the share
 * itself has changed, or chance was against it.
 *
 * @param looks - counts seen so far at each look, in the order of time
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none ('no-data') when no look saw a trial, ('contradiction') when the looks leave nothing
 * @throws RangeError as `confidenceSequence`, or when a look has fewer trials than the one before
 * @see as `confidenceSequence`
 * @example
 * afterLooks([{ successes: 9, trials: 30 }, { successes: 12, trials: 40 }]).value
 * // low and high each the innermost of the two looks
 */
export function afterLooks(looks: readonly ShareCounts[], confidence = 0.95): Figure<Interval> {
  looks.forEach(({ trials }, at) => {
    if (trials < (looks[at - 1]?.trials ?? 0)) {
      throw new RangeError('afterLooks requires looks in the order of time');
    }
  });
  const intervals = looks.flatMap((look) => confidenceSequence(look, confidence).value ?? []);
  if (intervals.length === 0) return noFigure('no-data');
  const low = Math.max(...intervals.map((one) => one.low));
  const high = Math.min(...intervals.map((one) => one.high));
  return low > high ? noFigure('contradiction') : figureOf({ low, high });
}

/** Where what is possible ends, between what is seen and an end of the scale. */
function edge(isPossible: (share: number) => boolean, seen: number, end: 0 | 1): number {
  if (isPossible(end)) return end;
  let [inside, outside] = [seen, end as number];
  for (let round = 0; round < 80; round += 1) {
    const middle = (inside + outside) / 2;
    if (isPossible(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

// Nothing times minus infinity is nothing here: what did not happen was not unlikely.
function times(count: number, logarithm: number): number {
  return count === 0 ? 0 : count * logarithm;
}

function logBeta(alpha: number, beta: number): number {
  return gammaln(alpha) + gammaln(beta) - gammaln(alpha + beta);
}
