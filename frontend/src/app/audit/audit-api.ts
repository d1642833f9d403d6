import { inject, Injectable } from '@angular/core';

import type { AuditRow, AuditView } from '@verso/contract';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';

/** The audit trail, and the chain over it. */
@Injectable({ providedIn: 'root' })
export class AuditApi {
  private readonly api = inject(ApiClient);

  show(signal?: AbortSignal): Promise<AuditView> {
    return this.api.get('/audit', { signal });
  }

  list(query: Query, signal?: AbortSignal): Promise<Page<AuditRow>> {
    return this.api.get('/audit/events', { query, signal });
  }

  check(): Promise<void> {
    return this.api.post('/audit/checks');
  }
}
