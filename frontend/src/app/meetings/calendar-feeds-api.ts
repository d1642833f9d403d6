import { inject, Injectable } from '@angular/core';
import type { CalendarFeedRequest, CalendarFeedsView, CalendarFeedView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** Calendars that one subscribes to: one's own only. */
@Injectable({ providedIn: 'root' })
export class CalendarFeedsApi {
  private readonly api = inject(ApiClient);

  list(signal?: AbortSignal): Promise<CalendarFeedsView> {
    return this.api.get('/calendar-feeds', { signal });
  }

  make(request: CalendarFeedRequest): Promise<CalendarFeedView> {
    return this.api.post('/calendar-feeds', request);
  }

  /** Another address: the one before it stops. */
  renew(id: string): Promise<void> {
    return this.api.post(`/calendar-feeds/${id}/renew`);
  }

  end(id: string): Promise<void> {
    return this.api.post(`/calendar-feeds/${id}/end`);
  }
}
