import { Injectable } from '@nestjs/common';

import { Secrets } from '../platform/auth/secrets.js';
import { type Opened, Vault } from '../platform/auth/vault.js';
import { Clock } from '../platform/clock/clock.js';
import { SecondStepRepository, type TotpRow } from './second-step.repository.js';
import { SignInKeys } from './sign-in-keys.js';
import { isTotpCode, plainCode, totpStep } from './totp.js';

/** Tries in a quarter of an hour: six digits are a million, and three of them hold at a time. */
const TRIES = { address: 10, ip: 60 } as const;

/** Checks the codes of the second step, in the unit that is open. */
@Injectable()
export class SecondStepCodes {
  constructor(
    private readonly steps: SecondStepRepository,
    private readonly keys: SignInKeys,
    private readonly vault: Vault,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  limit(personId: string, ip: string): Promise<void> {
    return this.keys.limit('second-step', personId, ip, TRIES);
  }

  async isAsked(personId: string): Promise<boolean> {
    const row = await this.steps.of(personId);
    return (row?.confirmed_at ?? null) !== null;
  }

  /** Takes a code of the app, or a recovery code, once; null for a wrong or used one. */
  async take(personId: string, typed: string): Promise<'app' | 'recovery' | null> {
    const code = plainCode(typed);
    const row = await this.steps.of(personId);
    if (!row?.confirmed_at) return null;
    if (isTotpCode(code)) return (await this.takeStep(personId, row, code)) ? 'app' : null;
    const hashes = this.secrets.recoveryHashes(personId, code);
    return (await this.steps.useRecoveryCode(personId, hashes)) ? 'recovery' : null;
  }

  seal(personId: string, secret: string): string {
    return this.vault.seal(secret, placeOf(personId));
  }

  open(personId: string, { sealed_secret }: TotpRow): Opened | null {
    return this.vault.open(sealed_secret, placeOf(personId));
  }

  /** The step whose code this is, by the key of the row. */
  stepOf(personId: string, row: TotpRow, typed: string): number | null {
    const code = plainCode(typed);
    const opened = this.open(personId, row);
    return opened && isTotpCode(code) ? totpStep(opened.text, code, this.clock.nowMs()) : null;
  }

  private async takeStep(personId: string, row: TotpRow, code: string): Promise<boolean> {
    const opened = this.open(personId, row);
    const step = this.stepOf(personId, row, code);
    if (!opened || step === null) return false;
    const sealed = opened.isOld ? this.seal(personId, opened.text) : row.sealed_secret;
    return this.steps.useStep(personId, step, sealed);
  }
}

const placeOf = (personId: string): string => `totp:${personId}`;
