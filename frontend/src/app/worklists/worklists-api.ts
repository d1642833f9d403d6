import { inject, Injectable } from '@angular/core';

import { ApiClient } from '../api/api-client';
import type { WorklistView } from '@verso/contract';

@Injectable({ providedIn: 'root' })
export class WorklistsApi {
  private readonly api = inject(ApiClient);

  read(programmeId: string, mine: boolean, signal?: AbortSignal): Promise<WorklistView> {
    return this.api.get(`/programmes/${programmeId}/worklist`, {
      query: { mine: mine || null },
      signal,
    });
  }
}
