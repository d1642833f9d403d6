import { inject, Injectable } from '@angular/core';
import type {
  AreaView,
  CreatedProgramme,
  CreateProgrammeRequest,
  ProgrammeView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** Growth programmes, as administrators set them up. */
@Injectable({ providedIn: 'root' })
export class ProgrammesApi {
  private readonly api = inject(ApiClient);

  async list(signal?: AbortSignal): Promise<readonly ProgrammeView[]> {
    const { items } = await this.api.get<{ items: ProgrammeView[] }>('/programmes', { signal });
    return items;
  }

  create(programme: CreateProgrammeRequest): Promise<CreatedProgramme> {
    return this.api.post('/programmes', programme);
  }

  async regions(signal?: AbortSignal): Promise<readonly AreaView[]> {
    const query = { kind: 'region' };
    const { items } = await this.api.get<{ items: AreaView[] }>('/areas', { query, signal });
    return items;
  }
}
