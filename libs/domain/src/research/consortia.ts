/** What happens with a consortium, from the idea to the decision of whoever funds it. */
export const CONSORTIUM_STATES = [
  ...(['idea', 'preparing', 'applied', 'granted', 'refused', 'dropped'] as const),
] as const;
export type ConsortiumState = (typeof CONSORTIUM_STATES)[number];

/** Bounds of what is told of consortia, both ends included; amounts in cents. */
export const CONSORTIUM_LIMITS = {
  name: { min: 1, max: 120 },
  about: { min: 1, max: 2000 },
  call: { min: 1, max: 200 },
  funder: { min: 1, max: 120 },
  words: { min: 1, max: 500 },
  cents: { min: 1, max: 100_000_000_000 },
} as const;

/** What may follow: an application is decided on, and what was refused may be prepared anew. */
const NEXT: Readonly<Record<ConsortiumState, readonly ConsortiumState[]>> = {
  idea: ['preparing', 'dropped'],
  preparing: ['applied', 'dropped'],
  applied: ['granted', 'refused', 'dropped'],
  granted: [],
  refused: ['preparing', 'dropped'],
  dropped: ['preparing'],
};

/** A step as far as the order of steps follows from it; `happenedOn` is `YYYY-MM-DD`. */
export interface ConsortiumStep {
  readonly state: ConsortiumState;
  readonly happenedOn: string;
}

/**
 * States that may follow the steps that stand.
 *
 * @param steps - in their order; the first is the idea
 * @example consortiumStatesAfter([{ state: 'applied', happenedOn: '2026-03-01' }]) // ['granted', 'refused', 'dropped']
 */
export const consortiumStatesAfter = (
  steps: readonly ConsortiumStep[],
): readonly ConsortiumState[] => {
  const last = steps.at(-1);
  return last === undefined ? ['idea'] : NEXT[last.state];
};

/** Why a step does not fit after those that stand; null where it does. */
export function consortiumMisfit(
  steps: readonly ConsortiumStep[],
  next: ConsortiumStep,
): 'state' | 'out-of-order' | null {
  if (!consortiumStatesAfter(steps).includes(next.state)) return 'state';
  const last = steps.at(-1);
  return last !== undefined && next.happenedOn < last.happenedOn ? 'out-of-order' : null;
}
