import { MARKET_COUNTRIES, EXPORT_STAGES, type ExportStage } from '@verso/domain';

/** The filters of the list of export paths as they stand in the address. */
export interface ExportFilters {
  readonly stage?: string | undefined;
  readonly country?: string | undefined;
  readonly advisor?: string | undefined;
  readonly municipality?: string | undefined;
}

/** The same as the server takes them; null is not narrowed. */
export interface ExportOverviewFilters {
  readonly stage: ExportStage | null;
  readonly country: string | null;
  readonly advisorId: string | null;
  readonly municipality: string | null;
}

/** What an old or mistyped address says and the server does not know is left out: a list is shown, no error. */
export const exportFiltersOf = (filters: ExportFilters): ExportOverviewFilters => {
  const { stage, country, advisor, municipality } = filters;
  return {
    stage: EXPORT_STAGES.find((known) => known === stage) ?? null,
    country: MARKET_COUNTRIES.find((known) => known === country) ?? null,
    advisorId: advisor ?? null,
    municipality: municipality ?? null,
  };
};
