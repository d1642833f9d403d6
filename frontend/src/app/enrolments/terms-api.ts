import { inject, Injectable } from '@angular/core';
import type { EnrolmentTermsView, SetEnrolmentTermsRequest } from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** What a programme asks of firms on their way in. */
@Injectable({ providedIn: 'root' })
export class TermsApi {
  private readonly api = inject(ApiClient);

  get(programmeId: string, signal?: AbortSignal): Promise<EnrolmentTermsView> {
    return this.api.get(`/programmes/${programmeId}/enrolment-terms`, { signal });
  }

  set(programmeId: string, request: SetEnrolmentTermsRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/enrolment-terms`, request);
  }
}
