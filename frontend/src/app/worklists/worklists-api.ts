import { inject, Injectable } from '@angular/core';

import { ApiClient } from '../api/api-client';
import type { WorklistView } from '@verso/contract';
import type { WorklistRule } from '@verso/domain';

export interface WorklistQuery {
  readonly mine: boolean;
  readonly rule: WorklistRule | null;
  readonly quietDays: number | null;
}

@Injectable({ providedIn: 'root' })
export class WorklistsApi {
  private readonly api = inject(ApiClient);

  read(
    programmeId: string,
    { mine, rule, quietDays }: WorklistQuery,
    signal?: AbortSignal,
  ): Promise<WorklistView> {
    return this.api.get(`/programmes/${programmeId}/worklist`, {
      query: { mine: mine || null, rule, quietDays },
      signal,
    });
  }
}
