import { Injectable } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** Somebody's key, sealed; `confirmed_at` is null while she has not shown that her app has it. */
export interface TotpRow {
  readonly sealed_secret: string;
  readonly confirmed_at: Date | null;
  readonly codes_left: number;
}

/** Keys and recovery codes, behind doors of their own: nobody reads the tables. */
@Injectable()
export class SecondStepRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<TotpRow | null> {
    const rows = await this.unit.query<TotpRow>('SELECT * FROM verso.totp_of($1)', [personId]);
    return rows[0] ?? null;
  }

  /** A new key of the person who acts; false when she has a confirmed one. */
  begin(sealed: string): Promise<boolean> {
    return this.ask('verso.begin_totp($1, $2)', [sealed, this.clock.now()]);
  }

  /** False when the key is another by now, or is confirmed already. */
  confirm(sealed: string, step: number, codeHashes: readonly string[]): Promise<boolean> {
    const values = [sealed, step, codeHashes, this.clock.now()];
    return this.ask('verso.confirm_totp($1, $2, $3, $4)', values);
  }

  /** Takes the step, once; false when it or a later one was taken. */
  useStep(personId: string, step: number, sealed: string): Promise<boolean> {
    return this.ask('verso.use_totp_step($1, $2, $3)', [personId, step, sealed]);
  }

  useRecoveryCode(personId: string, hashes: readonly string[]): Promise<boolean> {
    const values = [personId, hashes, this.clock.now()];
    return this.ask('verso.use_recovery_code($1, $2, $3)', values);
  }

  async replaceRecoveryCodes(hashes: readonly string[]): Promise<void> {
    await this.unit.query('SELECT verso.replace_recovery_codes($1)', [hashes]);
  }

  /** False when there was nothing to turn off. */
  end(personId: string): Promise<boolean> {
    return this.ask('verso.end_totp($1)', [personId]);
  }

  private async ask(call: string, values: unknown[]): Promise<boolean> {
    const rows = await this.unit.query<{ answer: boolean }>(`SELECT ${call} AS answer`, values);
    return rows[0]?.answer === true;
  }
}
