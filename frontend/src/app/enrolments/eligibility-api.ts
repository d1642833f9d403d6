import { inject, Injectable } from '@angular/core';
import type { DeclareRequest, EligibilityView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

export interface EnrolmentKey {
  readonly programmeId: string;
  readonly enrolmentId: string;
}

const path = ({ programmeId, enrolmentId }: EnrolmentKey): string =>
  `/programmes/${programmeId}/enrolments/${enrolmentId}/eligibility`;

/** Whether a firm may take part, rule by rule. */
@Injectable({ providedIn: 'root' })
export class EligibilityApi {
  private readonly api = inject(ApiClient);

  get(key: EnrolmentKey, signal?: AbortSignal): Promise<EligibilityView> {
    return this.api.get(path(key), { signal });
  }

  declare(key: EnrolmentKey, request: DeclareRequest): Promise<EligibilityView> {
    return this.api.put(`${path(key)}/declaration`, request);
  }
}
