import { inject, Injectable } from '@angular/core';
import type { AdoptionView, SetUpkeepRequest } from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { GroupOf } from './coordinators-api';

@Injectable({ providedIn: 'root' })
export class AdoptionApi {
  private readonly api = inject(ApiClient);

  read(programmeId: string, signal?: AbortSignal): Promise<AdoptionView> {
    return this.api.get(`/programmes/${programmeId}/adoption`, { signal });
  }

  setUpkeep({ programmeId, networkId }: GroupOf, request: SetUpkeepRequest): Promise<AdoptionView> {
    return this.api.post(`/programmes/${programmeId}/networks/${networkId}/upkeep`, request);
  }
}
