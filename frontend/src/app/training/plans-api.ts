import { inject, Injectable } from '@angular/core';
import type {
  AddPlanItemRequest,
  MovePlanItemRequest,
  OwnPlanView,
  PlanItemView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { FirmPath } from './training-api';

/** What is said of something on a plan; what is left out is nothing. */
export type PlanMoveWords = Pick<MovePlanItemRequest, 'state'> &
  Partial<Pick<MovePlanItemRequest, 'doneOn' | 'completionId' | 'reason'>>;

@Injectable({ providedIn: 'root' })
export class PlansApi {
  private readonly api = inject(ApiClient);

  /** The training plan of a firm, what is open first. */
  async list(path: FirmPath, signal?: AbortSignal): Promise<readonly PlanItemView[]> {
    const { items } = await this.api.get<{ items: PlanItemView[] }>(ofFirm(path), { signal });
    return items;
  }

  /** The plans of one's own firms. */
  async mine(signal?: AbortSignal): Promise<readonly OwnPlanView[]> {
    const options = { signal };
    const { items } = await this.api.get<{ items: OwnPlanView[] }>('/my/training-plan', options);
    return items;
  }

  /** Plans it, or suggests it where the firm is not one's own. */
  add(path: FirmPath, request: AddPlanItemRequest): Promise<PlanItemView> {
    return this.api.post(ofFirm(path), request);
  }

  move(
    path: FirmPath,
    { id, version: basedOn }: PlanItemView,
    words: PlanMoveWords,
  ): Promise<PlanItemView> {
    const request = { doneOn: null, completionId: null, reason: null, ...words, basedOn };
    return this.api.post(`${ofFirm(path)}/${id}/state`, request);
  }
}

const ofFirm = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/training-plan`;
