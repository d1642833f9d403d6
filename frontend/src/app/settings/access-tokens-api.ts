import { inject, Injectable } from '@angular/core';
import type { AccessTokenRequest, AccessTokensView, MadeAccessToken } from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** One's own access tokens. */
@Injectable({ providedIn: 'root' })
export class AccessTokensApi {
  private readonly api = inject(ApiClient);

  list(signal?: AbortSignal): Promise<AccessTokensView> {
    return this.api.get('/settings/access-tokens', { signal });
  }

  make(request: AccessTokenRequest): Promise<MadeAccessToken> {
    return this.api.post('/settings/access-tokens', request);
  }

  revoke(id: string): Promise<void> {
    return this.api.delete(`/settings/access-tokens/${id}`);
  }
}
