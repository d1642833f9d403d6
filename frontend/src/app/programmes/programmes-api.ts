import { inject, Injectable } from '@angular/core';
import type { LocalisedText } from '@verso/domain';

import { ApiClient } from '../api/api-client';

export interface ProgrammeView {
  readonly id: string;
  readonly code: string;
  readonly label: LocalisedText;
  readonly regionCode: string;
  readonly regionLabel: LocalisedText;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly budgetCents: number | null;
}

export interface CreateProgrammeRequest {
  readonly code: string;
  readonly label: LocalisedText;
  readonly regionCode: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly budgetCents: number | null;
}

export interface RegionChoice {
  readonly code: string;
  readonly label: LocalisedText;
}

/** Growth programmes, as administrators set them up. */
@Injectable({ providedIn: 'root' })
export class ProgrammesApi {
  private readonly api = inject(ApiClient);

  async list(signal?: AbortSignal): Promise<readonly ProgrammeView[]> {
    const { items } = await this.api.get<{ items: ProgrammeView[] }>('/programmes', { signal });
    return items;
  }

  create(programme: CreateProgrammeRequest): Promise<{ readonly id: string }> {
    return this.api.post('/programmes', programme);
  }

  async regions(signal?: AbortSignal): Promise<readonly RegionChoice[]> {
    const query = { kind: 'region' };
    const { items } = await this.api.get<{ items: RegionChoice[] }>('/areas', { query, signal });
    return items;
  }
}
