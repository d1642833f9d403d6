import { inject, Injectable } from '@angular/core';
import type {
  AdvisorView,
  AgreementView,
  AssignAdvisorRequest,
  EnrolledView,
  EnrolRequest,
  EnterpriseView,
  HandoverRequest,
  MoveEnrolmentRequest,
  ProgrammeView,
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

  /** What a firm signs, or has signed. */
  agreement(
    programmeId: string,
    enrolmentId: string,
    signal?: AbortSignal,
  ): Promise<AgreementView> {
    return this.api.get(`/programmes/${programmeId}/enrolments/${enrolmentId}/agreement`, {
      signal,
    });
  }

  /** With its staff, to whom a firm can be given. */
  programme(programmeId: string, signal?: AbortSignal): Promise<ProgrammeView> {
    return this.api.get(`/programmes/${programmeId}`, { signal });
  }

  /** Everybody who looks after firms, or could. */
  advisors(
    programmeId: string,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly AdvisorView[] }> {
    return this.api.get(`/programmes/${programmeId}/advisors`, { signal });
  }

  /** Several firms at once, all or none. */
  handOver(programmeId: string, request: HandoverRequest): Promise<void> {
    return this.api.post(`/programmes/${programmeId}/handovers`, request);
  }

  assign(programmeId: string, enrolmentId: string, request: AssignAdvisorRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/enrolments/${enrolmentId}/advisor`, request);
  }
}
