import { inject, Injectable } from '@angular/core';
import type { EnrolmentStage, EnterpriseKind, IndustryCodeSet, LegalForm } from '@verso/domain';

import { ApiClient } from '../api/api-client';
import type { EnterpriseView } from '../enterprises/enterprise-view';
import type { ContactRequest } from '../enterprises/enterprises-api';

export interface EnrolRequest {
  readonly businessId: string | null;
  readonly kind: EnterpriseKind;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly street?: string;
  readonly postCode?: string;
  readonly postOffice?: string;
  readonly municipalityCode: string | null;
  readonly contact?: ContactRequest;
}

export interface EnrolledView {
  readonly enterpriseId: string;
  readonly enrolmentId: string;
  readonly outcome: 'created' | 'linked';
}

export interface MoveRequest {
  readonly to: EnrolmentStage;
  readonly reason?: string;
}

@Injectable({ providedIn: 'root' })
export class EnrolmentsApi {
  private readonly api = inject(ApiClient);

  enrol(programmeId: string, request: EnrolRequest): Promise<EnrolledView> {
    return this.api.post(`/programmes/${programmeId}/enrolments`, request);
  }

  move(programmeId: string, enrolmentId: string, request: MoveRequest): Promise<EnterpriseView> {
    return this.api.post(`/programmes/${programmeId}/enrolments/${enrolmentId}/moves`, request);
  }
}
