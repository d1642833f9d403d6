/** Indicators that jobs roll up from facts. */
export const KPI_CODES = [
  'enterprises-taking-part',
  'experiments-decided',
  'learning-shared-share',
] as const;
export type KpiCode = (typeof KPI_CODES)[number];

/** What an indicator is counted in; a share is a fraction from 0 to 1. */
export const KPI_UNITS = ['enterprises', 'experiments', 'share'] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

/** What an indicator is rolled up for. */
export const KPI_SCOPE_KINDS = ['programme', 'network'] as const;
export type KpiScopeKind = (typeof KPI_SCOPE_KINDS)[number];

/** How an indicator is counted and shown. */
export interface KpiDefinition {
  readonly unit: KpiUnit;
  /** Decimals shown: of the number itself, or of the percentage of a share. */
  readonly decimals: number;
  readonly scopes: readonly KpiScopeKind[];
}

export const KPIS: Readonly<Record<KpiCode, KpiDefinition>> = {
  'enterprises-taking-part': { unit: 'enterprises', decimals: 0, scopes: KPI_SCOPE_KINDS },
  'experiments-decided': { unit: 'experiments', decimals: 0, scopes: KPI_SCOPE_KINDS },
  'learning-shared-share': { unit: 'share', decimals: 0, scopes: KPI_SCOPE_KINDS },
};
