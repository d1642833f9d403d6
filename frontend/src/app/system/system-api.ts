import { inject, Injectable } from '@angular/core';

import type { SystemView } from '@verso/contract';
import { ApiClient } from '../api/api-client';

/** How the installation is. */
@Injectable({ providedIn: 'root' })
export class SystemApi {
  private readonly api = inject(ApiClient);

  show(signal?: AbortSignal): Promise<SystemView> {
    return this.api.get<SystemView>('/system', { signal });
  }
}
