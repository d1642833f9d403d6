import { inject, Injectable } from '@angular/core';

import type { JobFailureRow } from '@verso/contract';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';

/** Jobs that have failed for good, and doing one once more. */
@Injectable({ providedIn: 'root' })
export class JobsApi {
  private readonly api = inject(ApiClient);

  list(query: Query, signal?: AbortSignal): Promise<Page<JobFailureRow>> {
    return this.api.get('/job-failures', { query, signal });
  }

  retry(id: string): Promise<void> {
    return this.api.post(`/job-failures/${id}/retry`);
  }
}
