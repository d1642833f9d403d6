import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Attempts } from '../platform/auth/attempts.js';
import type { Device } from '../platform/auth/device.js';
import { Passwords } from '../platform/auth/passwords.js';
import { SessionStore } from '../platform/auth/session-store.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { PasswordChangeRequest, SettingsRequest } from './accounts.dto.js';
import { AccountsRepository } from './accounts.repository.js';

const PASSWORD_TRIES = 10;

/** What people change about themselves. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly audit: Audit,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
    private readonly sessions: SessionStore,
  ) {}

  change(actor: PersonActor, { name, phone, language }: SettingsRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.accounts.changeSelf({ name, phone: phone ?? null, language });
      await this.note(actor, 'settings.change');
    });
  }

  /** Sets a new password and ends the sessions on other devices. The old one is asked for, once there is one. */
  async changePassword(
    actor: PersonActor,
    { currentPassword = '', newPassword }: PasswordChangeRequest,
    device: Device,
  ): Promise<void> {
    await this.attempts.count([
      { kind: 'password-change', value: actor.personId, limit: PASSWORD_TRIES },
    ]);
    await this.requireCurrent(actor, currentPassword);
    const hash = await this.passwords.hash(newPassword);
    await this.unit.run(actor, async () => {
      await this.accounts.setPassword(hash);
      await this.sessions.endOthers(device.sessionId);
      await this.note(actor, 'settings.password');
    });
  }

  private async requireCurrent(actor: PersonActor, password: string): Promise<void> {
    const stored = await this.unit.run(actor, async () => {
      const { email } = await this.accounts.self();
      return (await this.accounts.findByEmail(email))?.password_hash ?? null;
    });
    if (stored === null || (await this.passwords.matches(password, stored))) return;
    throw AppError.invalidField('currentPassword', 'password.wrong');
  }

  private note({ personId }: PersonActor, action: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'person', subjectId: personId });
  }
}
