import {
  INNOVATION_INDICATOR_CODES,
  INNOVATION_INDICATORS,
  INNOVATION_KINDS,
  INNOVATION_STATES,
  type InnovationIndicator,
  type InnovationKind,
  type InnovationState,
} from '@verso/domain';

/** One innovation that stands. */
export interface InnovationFact {
  readonly enterpriseId: string;
  readonly kind: InnovationKind;
  readonly state: InnovationState;
  /** Whether it was introduced, and the support is said to have brought it about. */
  readonly dueToSupport: boolean;
}

/** What counts are narrowed to; without one, all. */
export interface InnovationFilters {
  readonly kind?: InnovationKind | undefined;
  readonly state?: InnovationState | undefined;
}

export interface InnovationTally {
  readonly innovations: number;
  readonly enterprises: number;
}

export interface InnovationCounts extends InnovationTally {
  readonly kinds: (InnovationTally & { readonly kind: InnovationKind })[];
  readonly states: (InnovationTally & { readonly state: InnovationState })[];
  readonly indicators: { readonly indicator: InnovationIndicator; readonly enterprises: number }[];
}

const tallyOf = (facts: readonly InnovationFact[]): InnovationTally => ({
  innovations: facts.length,
  enterprises: new Set(facts.map(({ enterpriseId }) => enterpriseId)).size,
});

/**
 * Counts innovations and their firms, each firm once in each line: by kind under the state that is
 * asked for, and by state under the kind. Firms of an indicator introduced something of its kinds due
 * to the support; they know no filters.
 *
 * @param facts - all innovations that stand
 * @see Regulation (EU) 2021/1058, annex I: RCR03 product or process, RCR04 marketing or organisational innovation
 * @example
 * // one firm introduced a product and a service due to the support
 * countInnovations(facts, {}).indicators[0] // { indicator: 'RCR03', enterprises: 1 }
 */
export function countInnovations(
  facts: readonly InnovationFact[],
  filters: InnovationFilters,
): InnovationCounts {
  const ofKind = (kind?: InnovationKind) => (fact: InnovationFact) =>
    fact.kind === (kind ?? fact.kind);
  const inState = (state?: InnovationState) => (fact: InnovationFact) =>
    fact.state === (state ?? fact.state);
  const [underState, underKind] = [
    facts.filter(inState(filters.state)),
    facts.filter(ofKind(filters.kind)),
  ];
  return {
    ...tallyOf(underState.filter(ofKind(filters.kind))),
    kinds: INNOVATION_KINDS.map((kind) => ({ kind, ...tallyOf(underState.filter(ofKind(kind))) })),
    states: INNOVATION_STATES.map((state) => ({
      ...{ state, ...tallyOf(underKind.filter(inState(state))) },
    })),
    indicators: INNOVATION_INDICATOR_CODES.map((indicator) => {
      const kinds: readonly InnovationKind[] = INNOVATION_INDICATORS[indicator];
      const counted = facts.filter(
        ({ kind, dueToSupport }) => dueToSupport && kinds.includes(kind),
      );
      return { indicator, enterprises: tallyOf(counted).enterprises };
    }),
  };
}
