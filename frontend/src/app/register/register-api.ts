import { inject, Injectable } from '@angular/core';
import type { RegisterLookupView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

@Injectable({ providedIn: 'root' })
export class RegisterApi {
  private readonly api = inject(ApiClient);

  lookUp(
    programmeId: string,
    businessId: string,
    signal?: AbortSignal,
  ): Promise<RegisterLookupView> {
    return this.api.get(`/programmes/${programmeId}/register/${businessId}`, { signal });
  }
}
