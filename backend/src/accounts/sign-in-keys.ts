import { Injectable } from '@nestjs/common';

import { Attempts } from '../platform/auth/attempts.js';
import { Passwords } from '../platform/auth/passwords.js';
import { Secrets } from '../platform/auth/secrets.js';

/** What every way in needs: limits, secrets and passwords. */
@Injectable()
export class SignInKeys {
  constructor(
    readonly secrets: Secrets,
    readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  async limit(
    kind: string,
    address: string,
    ip: string,
    limits: { address: number; ip: number },
  ): Promise<void> {
    const all = [
      { kind: `${kind}:address`, value: address, limit: limits.address },
      { kind: `${kind}:ip`, value: ip, limit: limits.ip },
    ];
    await this.attempts.count(all.filter(({ limit }) => Number.isFinite(limit)));
  }
}
