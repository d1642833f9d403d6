import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { SessionStore } from '../platform/auth/session-store.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { OpenIdTokens } from './openid-tokens.js';
import { OpenIdRepository } from './openid.repository.js';
import { SignInKeys } from './sign-in-keys.js';

/** Notices in a quarter of an hour: an office that goes home at four sends one for each of its people. */
const LIMIT = { address: Infinity, ip: 2_000 };

/** Takes an issuer's word for it that somebody has signed out there, and ends what she has open here. */
@Injectable()
export class OpenIdNoticesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly tokens: OpenIdTokens,
    private readonly requests: OpenIdRepository,
    private readonly sessions: SessionStore,
    private readonly keys: SignInKeys,
    private readonly audit: Audit,
  ) {}

  async take(token: unknown, ip: string): Promise<void> {
    await this.keys.limit('openid-notice', '', ip, LIMIT);
    if (typeof token !== 'string') throw AppError.invalid('openid.notice-invalid');
    const { issuer, ...notice } = await this.tokens.readNotice(token);
    await this.unit.run(ANONYMOUS, async () => {
      const people = await this.requests.endSessions(issuer, notice);
      if (people === null) throw AppError.invalid('openid.notice-used');
      for (const subjectId of people) {
        const details = { way: 'openid' };
        await this.audit.record({
          action: 'session.end',
          subjectKind: 'person',
          subjectId,
          details,
        });
      }
    });
    await this.sessions.forgotten();
  }
}
