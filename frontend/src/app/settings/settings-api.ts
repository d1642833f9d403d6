import { inject, Injectable } from '@angular/core';
import type { PasswordChangeRequest, SessionView, SettingsRequest } from '@verso/contract';

import { ApiClient } from '../api/api-client';

@Injectable({ providedIn: 'root' })
export class SettingsApi {
  private readonly api = inject(ApiClient);

  change(request: SettingsRequest): Promise<SessionView> {
    return this.api.put('/settings', request);
  }

  changePassword(request: PasswordChangeRequest): Promise<void> {
    return this.api.put('/settings/password', request);
  }
}
