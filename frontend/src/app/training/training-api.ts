import { inject, Injectable } from '@angular/core';
import type {
  AnnulCompletionRequest,
  CompletionItem,
  OwnTrainingView,
  RecordCompletionRequest,
  TrainingFiguresView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** The firm whose people completed training, in one programme. */
export interface FirmPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

@Injectable({ providedIn: 'root' })
export class TrainingApi {
  private readonly api = inject(ApiClient);

  /** What completed training comes to in a programme. */
  figures(programmeId: string, signal?: AbortSignal): Promise<TrainingFiguresView> {
    return this.api.get(`/programmes/${programmeId}/training`, { signal });
  }

  /** What people of a firm have completed, newest first. */
  async list(path: FirmPath, signal?: AbortSignal): Promise<readonly CompletionItem[]> {
    const { items } = await this.api.get<{ items: CompletionItem[] }>(ofFirm(path), { signal });
    return items;
  }

  /** What people of one's own firms have completed. */
  async mine(signal?: AbortSignal): Promise<readonly OwnTrainingView[]> {
    const { items } = await this.api.get<{ items: OwnTrainingView[] }>('/my/training', { signal });
    return items;
  }

  record(path: FirmPath, request: RecordCompletionRequest): Promise<CompletionItem> {
    return this.api.post(ofFirm(path), request);
  }

  annul(
    path: FirmPath,
    completionId: string,
    request: AnnulCompletionRequest,
  ): Promise<CompletionItem> {
    return this.api.post(`${ofFirm(path)}/${completionId}/annul`, request);
  }
}

const ofFirm = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/training`;
