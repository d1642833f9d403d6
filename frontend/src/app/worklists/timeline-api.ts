import { inject, Injectable } from '@angular/core';
import type { TimelineView } from '@verso/contract';
import type { TimelineKind } from '@verso/domain';

import { ApiClient } from '../api/api-client';

/** A firm as one programme knows it. */
export interface FirmPath {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

export interface TimelineQuery {
  readonly kind?: TimelineKind | null;
  readonly search?: string | null;
  readonly limit?: number;
}

@Injectable({ providedIn: 'root' })
export class TimelineApi {
  private readonly api = inject(ApiClient);

  /** Newest first. */
  read(
    { programmeId, enterpriseId }: FirmPath,
    query: TimelineQuery,
    after: string | null = null,
    signal?: AbortSignal,
  ): Promise<TimelineView> {
    return this.api.get(`/programmes/${programmeId}/enterprises/${enterpriseId}/timeline`, {
      query: { ...query, after },
      signal,
    });
  }
}
