import { decisionsBy } from './decisions-by.js';
import { distinctIds } from './distinct-ids.js';
import type { KpiFacts, KpiFigure, KpiScope } from './kpi-facts.js';

/**
 * Experiments decided: closed with a learning and a decision by the day, since the beginning.
 * Stopping counts as much as going on: what is wanted is that experiments end in a decision.
 *
 * @param facts - facts of one programme
 * @param scope - the programme or one of its networks
 * @param asOf - the day, `YYYY-MM-DD`
 * @returns the number of experiments; 0, not `null`, when none is decided
 * @example three decided experiments of two firms: value 3, two enterprises behind it
 */
export function experimentsDecided(facts: KpiFacts, scope: KpiScope, asOf: string): KpiFigure {
  const decided = decisionsBy(facts, scope, asOf);
  const count = decided.length;
  const enterpriseIds = distinctIds(decided.map(({ enterpriseId }) => enterpriseId));
  return { numerator: count, denominator: null, value: count, enterpriseIds };
}
