import { inject, Injectable } from '@angular/core';
import type {
  AddExportStepRequest,
  ExportCountsView,
  ExportOverviewRow,
  ExportPathView,
  OwnMarketsFirm,
  TakeBackStepRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';
import type { ExportOverviewFilters } from './export-overview-query';

/** The firm whose way to markets it is, in one programme. */
export interface FirmPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** All export paths of a firm, as they are after what was done. */
export interface ExportPaths {
  readonly items: readonly ExportPathView[];
}

@Injectable({ providedIn: 'root' })
export class MarketsApi {
  private readonly api = inject(ApiClient);

  /** One's own firms, each in its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnMarketsFirm[]> {
    const { items } = await this.api.get<{ items: OwnMarketsFirm[] }>('/my/markets', { signal });
    return items;
  }

  /** How far firms have come, the newest step first. */
  list(
    programmeId: string,
    query: ExportOverviewFilters & { readonly after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<ExportOverviewRow>> {
    return this.api.get(`/programmes/${programmeId}/export-paths`, {
      query: { ...query },
      signal,
    });
  }

  counts(
    programmeId: string,
    filters: ExportOverviewFilters,
    signal?: AbortSignal,
  ): Promise<ExportCountsView> {
    return this.api.get(`/programmes/${programmeId}/export-path-counts`, {
      query: { ...filters },
      signal,
    });
  }

  read(path: FirmPath, signal?: AbortSignal): Promise<ExportPaths> {
    return this.api.get(`${firm(path)}/export-paths`, { signal });
  }

  add(path: FirmPath, request: AddExportStepRequest): Promise<ExportPaths> {
    return this.api.post(`${firm(path)}/export-steps`, request);
  }

  takeBack(path: FirmPath, stepId: string, request: TakeBackStepRequest): Promise<ExportPaths> {
    return this.api.post(`${firm(path)}/export-steps/${stepId}/take-back`, request);
  }
}

const firm = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}`;
