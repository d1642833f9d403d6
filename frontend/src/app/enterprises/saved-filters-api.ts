import { inject, Injectable } from '@angular/core';
import type { SavedFilterView, SaveFilterRequest } from '@verso/contract';

import { ApiClient } from '../api/api-client';

@Injectable({ providedIn: 'root' })
export class SavedFiltersApi {
  private readonly api = inject(ApiClient);

  /** One's own, by name. */
  async list(programmeId: string, signal?: AbortSignal): Promise<readonly SavedFilterView[]> {
    const { items } = await this.api.get<{ items: SavedFilterView[] }>(of(programmeId), { signal });
    return items;
  }

  save(programmeId: string, request: SaveFilterRequest): Promise<SavedFilterView> {
    return this.api.post(of(programmeId), request);
  }

  remove(programmeId: string, savedFilterId: string): Promise<void> {
    return this.api.delete(`${of(programmeId)}/${savedFilterId}`);
  }
}

const of = (programmeId: string) => `/programmes/${programmeId}/saved-filters`;
