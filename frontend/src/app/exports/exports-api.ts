import { inject, Injectable } from '@angular/core';
import type { ExportRequest, ExportView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** Lists as files. */
@Injectable({ providedIn: 'root' })
export class ExportsApi {
  private readonly api = inject(ApiClient);

  file(request: ExportRequest): Promise<{ content: Blob; name: string }> {
    return this.api.file('/exports/file', { ...request });
  }

  order(request: ExportRequest): Promise<ExportView> {
    return this.api.post('/exports', request);
  }

  read(id: string): Promise<ExportView> {
    return this.api.get(`/exports/${id}`);
  }

  list(): Promise<{ items: ExportView[] }> {
    return this.api.get('/exports');
  }
}
