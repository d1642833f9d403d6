import type { DecisionFact, KpiFacts, KpiScope } from './kpi-facts.js';

/**
 * Decisions made in a scope by a day, since its beginning.
 *
 * @param facts - facts of one programme
 * @param scope - the programme, or one of its networks: then those of experiments made in it
 * @param asOf - the day, itself included, `YYYY-MM-DD`
 * @returns the decisions, in the order they came
 * @example a decision of 2026-03-31 counts as of 2026-03-31, and not as of 2026-03-30
 */
export function decisionsBy(facts: KpiFacts, scope: KpiScope, asOf: string): DecisionFact[] {
  return facts.decisions
    .filter(({ networkId }) => scope.kind === 'programme' || networkId === scope.id)
    .filter(({ decidedOn }) => decidedOn <= asOf);
}
