import { inject, Injectable } from '@angular/core';
import type {
  AddGoalRequest,
  AddStepRequest,
  GoalView,
  GroupMedian,
  GrowthView,
  InterviewView,
  MarkGoalRequest,
  MarkStepRequest,
  OwnGrowthFirm,
  RecordInterviewRequest,
  RecordReadingRequest,
  SheetView,
  StartSheetRequest,
} from '@verso/contract';
import type { InstrumentCode } from '@verso/domain';

import { ApiClient } from '../api/api-client';

/** The firm whose growth path it is, in one programme. */
export interface FirmPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

export interface SheetPath extends FirmPath {
  readonly sheetId: string;
}

/** What was answered to one statement. */
export interface GivenAnswer {
  readonly item: string;
  readonly value: number;
}

/** The development path of a firm. */
export interface Goals {
  readonly items: readonly GoalView[];
}

/** Versions of a start interview. */
export interface Interviews {
  readonly items: readonly InterviewView[];
}

@Injectable({ providedIn: 'root' })
export class GrowthApi {
  private readonly api = inject(ApiClient);

  /** One's own firms, each in its programmes. */
  async mine(signal?: AbortSignal): Promise<readonly OwnGrowthFirm[]> {
    const { items } = await this.api.get<{ items: OwnGrowthFirm[] }>('/my/growth', { signal });
    return items;
  }

  read(path: FirmPath, signal?: AbortSignal): Promise<GrowthView> {
    return this.api.get(growth(path), { signal });
  }

  /** Medians of other firms; none while they are too few to be told. */
  async group(
    path: FirmPath,
    instrument: InstrumentCode,
    signal?: AbortSignal,
  ): Promise<readonly GroupMedian[]> {
    const options = { query: { instrument }, signal };
    const { items } = await this.api.get<{ items: GroupMedian[] }>(
      `${growth(path)}/group`,
      options,
    );
    return items;
  }

  /** Opens a sheet, or the one that is open already. */
  start(path: FirmPath, request: StartSheetRequest): Promise<SheetView> {
    return this.api.post(`${growth(path)}/sheets`, request);
  }

  sheet({ sheetId, ...path }: SheetPath, signal?: AbortSignal): Promise<SheetView> {
    return this.api.get(`${growth(path)}/sheets/${sheetId}`, { signal });
  }

  save({ sheetId, ...path }: SheetPath, answers: readonly GivenAnswer[]): Promise<SheetView> {
    return this.api.post(`${growth(path)}/sheets/${sheetId}/answers`, { answers });
  }

  finish({ sheetId, ...path }: SheetPath): Promise<GrowthView> {
    return this.api.post(`${growth(path)}/sheets/${sheetId}/finish`);
  }

  /** Every version of the start interview, the one that stands first. */
  interview(path: FirmPath, signal?: AbortSignal): Promise<Interviews> {
    return this.api.get(`${growth(path)}/interview`, { signal });
  }

  recordInterview(path: FirmPath, request: RecordInterviewRequest): Promise<Interviews> {
    return this.api.post(`${growth(path)}/interview`, request);
  }

  /** Goals with their steps. Each write answers the whole path as it then is. */
  goals(path: FirmPath, signal?: AbortSignal): Promise<Goals> {
    return this.api.get(`${growth(path)}/goals`, { signal });
  }

  addGoal(path: FirmPath, request: AddGoalRequest): Promise<Goals> {
    return this.api.post(`${growth(path)}/goals`, request);
  }

  addStep(path: FirmPath, goalId: string, request: AddStepRequest): Promise<Goals> {
    return this.api.post(`${growth(path)}/goals/${goalId}/steps`, request);
  }

  recordReading(path: FirmPath, goalId: string, request: RecordReadingRequest): Promise<Goals> {
    return this.api.post(`${growth(path)}/goals/${goalId}/readings`, request);
  }

  markGoal(path: FirmPath, goalId: string, request: MarkGoalRequest): Promise<Goals> {
    return this.api.post(`${growth(path)}/goals/${goalId}/state`, request);
  }

  markStep(path: FirmPath, stepId: string, request: MarkStepRequest): Promise<Goals> {
    return this.api.post(`${growth(path)}/steps/${stepId}/state`, request);
  }
}

const growth = ({ programmeId, enterpriseId }: FirmPath) =>
  `/programmes/${programmeId}/enterprises/${enterpriseId}/growth`;
