import { inject, Injectable } from '@angular/core';
import type {
  EnrolledView,
  EnrolRequest,
  EnterpriseView,
  MoveEnrolmentRequest,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

@Injectable({ providedIn: 'root' })
export class EnrolmentsApi {
  private readonly api = inject(ApiClient);

  enrol(programmeId: string, request: EnrolRequest): Promise<EnrolledView> {
    return this.api.post(`/programmes/${programmeId}/enrolments`, request);
  }

  move(
    programmeId: string,
    enrolmentId: string,
    request: MoveEnrolmentRequest,
  ): Promise<EnterpriseView> {
    return this.api.post(`/programmes/${programmeId}/enrolments/${enrolmentId}/moves`, request);
  }
}
