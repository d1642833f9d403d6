import { inject, Injectable } from '@angular/core';
import type {
  AreaView,
  ProgrammeTemplateView,
  SetAreaRequest,
  SetBasicsRequest,
  SetFundingRequest,
  SetObjectivesRequest,
  SetPartnersRequest,
  SetTargetsRequest,
  SetUpView,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';

interface Templates {
  readonly items: ProgrammeTemplateView[];
}

/** Setting a programme up: each step is saved by itself. */
@Injectable({ providedIn: 'root' })
export class SetUpApi {
  private readonly api = inject(ApiClient);

  async templates(signal?: AbortSignal): Promise<readonly ProgrammeTemplateView[]> {
    const { items } = await this.api.get<Templates>('/programme-templates', { signal });
    return items;
  }

  async areas(signal?: AbortSignal): Promise<readonly AreaView[]> {
    const { items } = await this.api.get<{ items: AreaView[] }>('/areas', { signal });
    return items;
  }

  get(programmeId: string, signal?: AbortSignal): Promise<SetUpView> {
    return this.api.get(`/programmes/${programmeId}/set-up`, { signal });
  }

  setBasics(programmeId: string, request: SetBasicsRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/set-up/basics`, request);
  }

  setArea(programmeId: string, request: SetAreaRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/set-up/area`, request);
  }

  setPartners(programmeId: string, request: SetPartnersRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/set-up/partners`, request);
  }

  setFunding(programmeId: string, request: SetFundingRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/set-up/funding`, request);
  }

  setObjectives(programmeId: string, request: SetObjectivesRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/set-up/objectives`, request);
  }

  setTargets(programmeId: string, request: SetTargetsRequest): Promise<void> {
    return this.api.put(`/programmes/${programmeId}/targets`, request);
  }
}
