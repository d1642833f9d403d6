/**
 * What a hypothesis is about: do they want it, can we make it, does it pay.
 *
 * Source: D. Bland and A. Osterwalder, *Testing Business Ideas* (2019), chapter 3.
 */
export const HYPOTHESIS_KINDS = ['desirability', 'feasibility', 'viability'] as const;
export type HypothesisKind = (typeof HYPOTHESIS_KINDS)[number];
