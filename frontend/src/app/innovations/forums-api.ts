import { inject, Injectable } from '@angular/core';
import type { AddForumReadingRequest, AddForumRequest, ForumView } from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';

@Injectable({ providedIn: 'root' })
export class ForumsApi {
  private readonly api = inject(ApiClient);

  /** The newest first. */
  list(programmeId: string, after: string | null, signal?: AbortSignal): Promise<Page<ForumView>> {
    return this.api.get(`/programmes/${programmeId}/forums`, { query: { after }, signal });
  }

  add(programmeId: string, request: AddForumRequest): Promise<ForumView> {
    return this.api.post(`/programmes/${programmeId}/forums`, request);
  }

  count(programmeId: string, id: string, request: AddForumReadingRequest): Promise<ForumView> {
    return this.api.post(`/programmes/${programmeId}/forums/${id}/readings`, request);
  }

  takeBack(programmeId: string, id: string, reason: string): Promise<ForumView> {
    return this.api.post(`/programmes/${programmeId}/forums/${id}/take-back`, { reason });
  }
}
