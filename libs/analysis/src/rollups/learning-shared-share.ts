import { SHARED_FROM, widerOrEqual } from '@verso/domain';
import { decisionsBy } from './decisions-by.js';
import { distinctIds } from './distinct-ids.js';
import type { KpiFacts, KpiFigure, KpiScope } from './kpi-facts.js';

/**
 * Share of experiments with a learning shared: decided experiments that the group or a wider circle
 * may read, by all decided ones. A ratio of sums: in a programme every experiment weighs the same,
 * whichever network it belongs to; never a mean of the networks' shares.
 *
 * @param facts - facts of one programme
 * @param scope - the programme or one of its networks
 * @param asOf - the day, `YYYY-MM-DD`
 * @returns the fraction 0..1, `null` when nothing is decided; the enterprises are those behind the
 *   denominator
 * @example two of three decided experiments shown to the group: 2 / 3
 */
export function learningSharedShare(facts: KpiFacts, scope: KpiScope, asOf: string): KpiFigure {
  const decided = decisionsBy(facts, scope, asOf);
  const shared = decided.filter(({ visibility }) => widerOrEqual(visibility, SHARED_FROM));
  return {
    numerator: shared.length,
    denominator: decided.length,
    value: decided.length === 0 ? null : shared.length / decided.length,
    enterpriseIds: distinctIds(decided.map(({ enterpriseId }) => enterpriseId)),
  };
}
