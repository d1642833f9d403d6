import { inject, Injectable } from '@angular/core';

import { ApiClient } from '../api/api-client';
import type { SessionView } from '../session/session-view';
import type { LanguageCode } from '../shell/language/languages';

export interface SettingsRequest {
  readonly name: string;
  readonly phone?: string;
  readonly language: LanguageCode;
}

export interface PasswordRequest {
  readonly currentPassword?: string;
  readonly newPassword: string;
}

@Injectable({ providedIn: 'root' })
export class SettingsApi {
  private readonly api = inject(ApiClient);

  change(request: SettingsRequest): Promise<SessionView> {
    return this.api.put('/settings', request);
  }

  changePassword(request: PasswordRequest): Promise<void> {
    return this.api.put('/settings/password', request);
  }
}
