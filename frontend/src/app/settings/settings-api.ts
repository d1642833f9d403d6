import { inject, Injectable } from '@angular/core';
import type {
  OwnSessionView,
  PasswordChangeRequest,
  RecoveryCodesView,
  SecondStepKeyView,
  SecondStepView,
  SessionView,
  SettingsRequest,
} from '@verso/contract';

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

  async sessions(signal?: AbortSignal): Promise<readonly OwnSessionView[]> {
    const { items } = await this.api.get<{ items: OwnSessionView[] }>('/settings/sessions', {
      signal,
    });
    return items;
  }

  endSession(id: string): Promise<void> {
    return this.api.delete(`/settings/sessions/${id}`);
  }

  endOtherSessions(): Promise<void> {
    return this.api.delete('/settings/sessions');
  }

  secondStep(signal?: AbortSignal): Promise<SecondStepView> {
    return this.api.get('/settings/second-step', { signal });
  }

  beginSecondStep(): Promise<SecondStepKeyView> {
    return this.api.post('/settings/second-step/key', {});
  }

  turnSecondStepOn(code: string): Promise<readonly string[]> {
    return this.codes('/settings/second-step', code);
  }

  renewRecoveryCodes(code: string): Promise<readonly string[]> {
    return this.codes('/settings/second-step/codes', code);
  }

  turnSecondStepOff(code: string): Promise<void> {
    return this.api.post('/settings/second-step/off', { code });
  }

  private async codes(path: string, code: string): Promise<readonly string[]> {
    const { codes } = await this.api.post<RecoveryCodesView>(path, { code });
    return codes.map((one) => one.code);
  }
}
