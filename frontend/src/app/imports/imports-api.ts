import { inject, Injectable } from '@angular/core';
import type {
  ImportListRow,
  ImportMappingRequest,
  ImportRowView,
  ImportSampleRow,
  ImportView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

/** Files that come in. */
@Injectable({ providedIn: 'root' })
export class ImportsApi {
  private readonly api = inject(ApiClient);

  list(
    programmeId: string,
    after: string | null,
    signal?: AbortSignal,
  ): Promise<Page<ImportListRow>> {
    return this.api.get(pathOf(programmeId), { query: { after }, signal });
  }

  upload(programmeId: string, file: File): Promise<ImportView> {
    // What kind of file it is the server finds out by itself.
    const content = new Blob([file], { type: 'application/octet-stream' });
    return this.api.post(pathOf(programmeId), content, { query: { name: file.name } });
  }

  read(programmeId: string, importId: string, signal?: AbortSignal): Promise<ImportView> {
    return this.api.get(pathOf(programmeId, importId), { signal });
  }

  sample(programmeId: string, importId: string): Promise<{ items: ImportSampleRow[] }> {
    return this.api.get(`${pathOf(programmeId, importId)}/sample`);
  }

  rows(
    { programmeId, importId }: { programmeId: string; importId: string },
    query: { outcome: string; after: string | null },
    signal?: AbortSignal,
  ): Promise<Page<ImportRowView>> {
    return this.api.get(`${pathOf(programmeId, importId)}/rows`, { query, signal });
  }

  check(programmeId: string, importId: string, mapping: ImportMappingRequest): Promise<ImportView> {
    return this.api.put(`${pathOf(programmeId, importId)}/mapping`, mapping);
  }

  act(programmeId: string, importId: string, act: ImportAct): Promise<ImportView> {
    return this.api.post(`${pathOf(programmeId, importId)}/${act}`);
  }
}

export type ImportAct = 'run' | 'pause' | 'cancel';

function pathOf(programmeId: string, importId?: string): string {
  const list = `/programmes/${programmeId}/imports`;
  return importId === undefined ? list : `${list}/${importId}`;
}
