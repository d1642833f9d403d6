import type { KpiCode, KpiScopeKind, LocalisedText } from '@verso/domain';

/** One indicator in one scope. */
export interface KpiCell {
  readonly id: string;
  readonly kpi: KpiCode;
  readonly scope: KpiScopeKind;
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly targetDueOn: string | null;
}

export interface KpisView {
  readonly month: string;
  readonly months: readonly string[];
  readonly computedAt: string | null;
  readonly cells: readonly KpiCell[];
  readonly series: readonly {
    readonly month: string;
    readonly kpi: KpiCode;
    readonly value: number | null;
  }[];
  readonly release: {
    readonly month: string;
    readonly publishedAt: string;
    readonly publishedByName: string | null;
    readonly sha256: string;
  } | null;
}

/** The firms behind a cell, and how it was made. */
export interface CellEnterprises {
  readonly cell: KpiCell;
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly municipalityLabel: LocalisedText | null;
  }[];
  readonly madeOf: {
    readonly method: string;
    readonly version: number;
    readonly parameters: { readonly asOf: string };
    readonly facts: {
      readonly networks: number;
      readonly enrolments: number;
      readonly memberships: number;
      readonly decisions: number;
    };
  };
}
