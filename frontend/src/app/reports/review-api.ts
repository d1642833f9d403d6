import { inject, Injectable } from '@angular/core';

import { ApiClient } from '../api/api-client';
import type { ReviewProgrammeRow, ReviewView } from '@verso/contract';

/** Published figures, for those who fund the programmes. */
@Injectable({ providedIn: 'root' })
export class ReviewApi {
  private readonly api = inject(ApiClient);

  async programmes(signal?: AbortSignal): Promise<readonly ReviewProgrammeRow[]> {
    const { items } = await this.api.get<{ items: ReviewProgrammeRow[] }>('/review/programmes', {
      signal,
    });
    return items;
  }

  read(programmeId: string, month: string, signal?: AbortSignal): Promise<ReviewView> {
    return this.api.get(`/review/programmes/${programmeId}`, { query: { month }, signal });
  }
}
