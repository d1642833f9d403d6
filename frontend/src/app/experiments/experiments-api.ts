import { inject, Injectable } from '@angular/core';
import type { Visibility } from '@verso/domain';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';
import type {
  CloseExperimentRequest,
  ExperimentCardChange,
  ExperimentCardRequest,
  ExperimentCreatedView,
  ExperimentRow,
  ExperimentView,
  ObservationRequest,
} from '@verso/contract';

/** Which experiment: its programme and its id. */
export interface ExperimentKey {
  readonly programmeId: string;
  readonly experimentId: string;
}

/** Quick experiments: cards, course, observations and decisions. */
@Injectable({ providedIn: 'root' })
export class ExperimentsApi {
  private readonly api = inject(ApiClient);

  list(programmeId: string, query: Query, signal?: AbortSignal): Promise<Page<ExperimentRow>> {
    return this.api.get(`/programmes/${programmeId}/experiments`, { query, signal });
  }

  async mine(signal?: AbortSignal): Promise<readonly ExperimentRow[]> {
    const { items } = await this.api.get<{ items: ExperimentRow[] }>('/my/experiments', { signal });
    return items;
  }

  read(key: ExperimentKey, signal?: AbortSignal): Promise<ExperimentView> {
    return this.api.get(pathOf(key), { signal });
  }

  create(programmeId: string, card: ExperimentCardRequest): Promise<ExperimentCreatedView> {
    return this.api.post(`/programmes/${programmeId}/experiments`, card);
  }

  change(key: ExperimentKey, card: ExperimentCardChange): Promise<ExperimentView> {
    return this.api.put(pathOf(key), card);
  }

  start(key: ExperimentKey): Promise<ExperimentView> {
    return this.api.post(`${pathOf(key)}/start`);
  }

  observe(key: ExperimentKey, observation: ObservationRequest): Promise<ExperimentView> {
    return this.api.post(`${pathOf(key)}/observations`, observation);
  }

  close(key: ExperimentKey, learning: CloseExperimentRequest): Promise<ExperimentView> {
    return this.api.post(`${pathOf(key)}/close`, learning);
  }

  cancel(key: ExperimentKey, reason: string): Promise<ExperimentView> {
    return this.api.post(`${pathOf(key)}/cancel`, { reason });
  }

  show(key: ExperimentKey, visibility: Visibility): Promise<ExperimentView> {
    return this.api.put(`${pathOf(key)}/visibility`, { visibility });
  }
}

function pathOf({ programmeId, experimentId }: ExperimentKey): string {
  return `/programmes/${programmeId}/experiments/${experimentId}`;
}
