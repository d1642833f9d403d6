import {
  CHALLENGE_KINDS,
  CHALLENGE_STATES,
  type ChallengeKind,
  type ChallengeState,
} from '@verso/domain';

/** One challenge that firms share, as the register has it. */
export interface SharedFact {
  readonly id: string;
  readonly kind: ChallengeKind;
  readonly state: ChallengeState;
  /** Codes of the municipalities that it is of: told of it, or of what was gathered into it; each once. */
  readonly municipalities: readonly string[];
}

/** One challenge that a firm raised and that stands. */
export interface RaisedFact {
  readonly enterpriseId: string;
  readonly kind: ChallengeKind;
  readonly municipalityCode: string;
  /** What it was gathered into; null while it waits. */
  readonly sharedId: string | null;
}

/** What counts are narrowed to; without one, all. */
export interface ChallengeFilters {
  readonly kind?: ChallengeKind | undefined;
  readonly state?: ChallengeState | undefined;
  readonly municipality?: string | undefined;
}

export interface MunicipalityTally {
  readonly code: string;
  /** Challenges that firms of the municipality share. */
  readonly shared: number;
  /** What firms raised about it, and how many firms. */
  readonly raised: number;
  readonly enterprises: number;
}

export interface ChallengeCounts {
  readonly shared: number;
  readonly raised: number;
  readonly enterprises: number;
  readonly waiting: number;
  readonly kinds: { readonly kind: ChallengeKind; readonly shared: number }[];
  readonly states: { readonly state: ChallengeState; readonly shared: number }[];
  readonly municipalities: MunicipalityTally[];
}

const firmsOf = (raised: readonly RaisedFact[]): number =>
  new Set(raised.map(({ enterpriseId }) => enterpriseId)).size;

/** Those that the filters let through. */
function narrowed(shared: readonly SharedFact[], filters: ChallengeFilters): SharedFact[] {
  const { kind, state, municipality } = filters;
  return shared.filter(
    (one) =>
      one.kind === (kind ?? one.kind) &&
      one.state === (state ?? one.state) &&
      (municipality === undefined || one.municipalities.includes(municipality)),
  );
}

/** What firms raised, by its own kind and place, and by the state of what it was gathered into. */
function narrowedRaised(
  raised: readonly RaisedFact[],
  states: ReadonlyMap<string, ChallengeState>,
  { kind, state, municipality }: ChallengeFilters,
): RaisedFact[] {
  return raised.filter(
    (one) =>
      one.kind === (kind ?? one.kind) &&
      one.municipalityCode === (municipality ?? one.municipalityCode) &&
      (state === undefined || states.get(one.sharedId ?? '') === state),
  );
}

/**
 * Counts challenges, each part under the other filters but its own; a firm counts once in each line.
 * What waits to be gathered has no state, so it is in no count under one; `waiting` knows no filters.
 *
 * @param shared - all that the register has
 * @param raised - all that firms raised and that stands
 * @returns municipalities with something in them only, by code
 * @example
 * countChallenges([], [{ enterpriseId: 'a', kind: 'transport', municipalityCode: '491', sharedId: null }], {})
 * // { shared: 0, raised: 1, enterprises: 1, waiting: 1, … }
 */
export function countChallenges(
  shared: readonly SharedFact[],
  raised: readonly RaisedFact[],
  filters: ChallengeFilters,
): ChallengeCounts {
  const states = new Map(shared.map(({ id, state }) => [id, state]));
  const here = narrowedRaised(raised, states, filters);
  return {
    shared: narrowed(shared, filters).length,
    ...{ raised: here.length, enterprises: firmsOf(here) },
    waiting: raised.filter(({ sharedId }) => sharedId === null).length,
    kinds: CHALLENGE_KINDS.map((kind) => ({
      ...{ kind, shared: narrowed(shared, { ...filters, kind }).length },
    })),
    states: CHALLENGE_STATES.map((state) => ({
      ...{ state, shared: narrowed(shared, { ...filters, state }).length },
    })),
    municipalities: byMunicipality(
      narrowed(shared, { ...filters, municipality: undefined }),
      narrowedRaised(raised, states, { ...filters, municipality: undefined }),
    ),
  };
}

function byMunicipality(
  shared: readonly SharedFact[],
  raised: readonly RaisedFact[],
): MunicipalityTally[] {
  const told = Map.groupBy(raised, ({ municipalityCode }) => municipalityCode);
  const codes = new Set([
    ...told.keys(),
    ...shared.flatMap(({ municipalities }) => municipalities),
  ]);
  return [...codes].sort().map((code) => {
    const inIt = told.get(code) ?? [];
    const reaching = shared.filter(({ municipalities }) => municipalities.includes(code));
    return {
      ...{ code, shared: reaching.length, raised: inIt.length, enterprises: firmsOf(inIt) },
    };
  });
}
