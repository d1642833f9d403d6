import { canonicalJson, kpiCells, type KpiMethod } from '@verso/analysis';
import type { KpiCode, KpiScopeKind } from '@verso/domain';

import { type DatedFacts, factsAsOf } from './dated-facts.js';

/** How a cell was made: enough to make it again and find no difference. */
export interface KpiMadeOf {
  readonly method: KpiMethod;
  readonly version: number;
  readonly parameters: { readonly asOf: string };
  /** How many facts of each kind had taken effect on that day. */
  readonly facts: {
    readonly networks: number;
    readonly enrolments: number;
    readonly memberships: number;
    readonly decisions: number;
  };
}

/** A cell without its id: what is stored, and what is computed again. */
export interface KpiMonthCell {
  readonly kpi: KpiCode;
  readonly scope: KpiScopeKind;
  readonly networkId: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly madeOf: KpiMadeOf;
  readonly enterpriseIds: readonly string[];
}

/** The cells of a programme as of one day. */
export function monthCells(dated: DatedFacts, asOf: string): KpiMonthCell[] {
  const facts = factsAsOf(dated, asOf);
  const counts = {
    networks: facts.networkIds.length,
    enrolments: facts.enrolments.length,
    memberships: facts.memberships.length,
    decisions: facts.decisions.length,
  };
  return kpiCells(facts, asOf).map(({ kpi, scope, madeOf, ...figure }) => ({
    kpi,
    scope: scope.kind,
    networkId: scope.kind === 'network' ? scope.id : null,
    numerator: figure.numerator,
    denominator: figure.denominator,
    value: figure.value,
    madeOf: {
      method: madeOf.method,
      version: madeOf.version,
      parameters: { asOf: madeOf.asOf },
      facts: counts,
    },
    enterpriseIds: figure.enterpriseIds,
  }));
}

/** One text for one month: equal texts mean equal cells, with the firms behind them. */
export function monthText(cells: readonly KpiMonthCell[]): string {
  return canonicalJson([...cells].sort(byKey));
}

function byKey(a: KpiMonthCell, b: KpiMonthCell): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

const keyOf = ({ kpi, networkId }: KpiMonthCell): string => `${kpi} ${networkId ?? ''}`;
