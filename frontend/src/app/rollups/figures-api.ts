import { inject, Injectable } from '@angular/core';

import { ApiClient } from '../api/api-client';
import type { KpiCellEnterprisesView, KpisView } from '@verso/contract';

/** Indicators of a programme, for its staff. */
@Injectable({ providedIn: 'root' })
export class FiguresApi {
  private readonly api = inject(ApiClient);

  read(programmeId: string, month: string, signal?: AbortSignal): Promise<KpisView> {
    return this.api.get(`/programmes/${programmeId}/kpis`, { query: { month }, signal });
  }

  enterprisesOf(
    programmeId: string,
    cellId: string,
    signal?: AbortSignal,
  ): Promise<KpiCellEnterprisesView> {
    return this.api.get(`/programmes/${programmeId}/kpis/cells/${cellId}/enterprises`, { signal });
  }

  publish(programmeId: string, month: string): Promise<{ readonly sha256: string }> {
    return this.api.post(`/programmes/${programmeId}/kpi-releases`, { month });
  }
}
