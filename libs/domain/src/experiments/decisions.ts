/**
 * What an entrepreneur decides when an experiment closes.
 *
 * Source: the learning card of Strategyzer's *Testing Business Ideas*: kill, pivot, persevere,
 * and continue testing when the evidence is not enough for one of the three.
 */
export const DECISIONS = ['stop', 'pivot', 'persevere', 'continue-testing'] as const;
export type Decision = (typeof DECISIONS)[number];
