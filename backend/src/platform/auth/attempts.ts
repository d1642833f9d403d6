import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { Secrets } from './secrets.js';

export interface AttemptLimit {
  /** What is counted, such as `code:address`. */
  readonly kind: string;
  /** Whose attempts: an address, an IP. Stored keyed, so that the table names nobody. */
  readonly value: string;
  readonly limit: number;
}

const WINDOW_MS = 15 * 60_000;

/** Limits how often something is tried in a quarter of an hour. Counts survive a refused request. */
@Injectable()
export class Attempts {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** Counts one attempt under each limit; throws when one of them is passed. */
  async count(limits: readonly AttemptLimit[]): Promise<void> {
    const now = this.clock.nowMs();
    const window = now - (now % WINDOW_MS);
    const allowed = await this.unit.run(ANONYMOUS, async () => {
      let isAllowed = true;
      for (const { kind, value, limit } of limits) {
        const [row] = await this.unit.query<{ allowed: boolean }>(
          'SELECT verso.count_attempt($1, $2, $3) AS allowed',
          [this.secrets.attemptKey(kind, value), new Date(window), limit],
        );
        isAllowed &&= row?.allowed === true;
      }
      return isAllowed;
    });
    if (allowed) return;
    const retryAfterSeconds = Math.ceil((window + WINDOW_MS - now) / 1_000);
    throw new AppError('too-many', 'sign-in.too-many', { params: { retryAfterSeconds } });
  }
}
