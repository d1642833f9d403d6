import { createHash, createHmac, hkdfSync } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { openText, sealText } from '../auth/sealed-text.js';
import { Secrets } from '../auth/secrets.js';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';

/** How long the same key gets the same answer. */
const KEPT_MS = 24 * 3_600_000;
const RETRY_AFTER_SECONDS = 1;

/** A write as it came: who sent it, under which key, and everything that makes it this write. */
export interface KeyedWrite {
  readonly actor: PersonActor;
  readonly key: string;
  /** Method, address and body. */
  readonly request: readonly string[];
}

/** What was answered: the status, and the body as text where there is one. */
export interface KeptAnswer {
  readonly status: number;
  readonly text: string | null;
}

interface TakenRow {
  readonly is_taken: boolean;
  readonly request_hash: string | null;
  readonly status: number;
  readonly answer: Buffer | null;
}

/**
 * Answers to writes that carry a key, kept for a day. The key is taken, the use case run and the
 * answer kept in one transaction: after a crash either all of it is there or nothing. Refusals are
 * not kept, as they wrote nothing. Names in an answer open only with the sender's own key, of which
 * the table has a hash.
 */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** What was answered before, or null when the write is new. In the open unit. */
  async find(write: KeyedWrite): Promise<KeptAnswer | null> {
    const [row] = await this.unit.query<TakenRow>(
      'SELECT is_taken, request_hash, status, answer FROM verso.take_write_key($1, $2)',
      [hashOfKey(write.key), this.clock.now()],
    );
    if (!row?.is_taken) {
      const params = { retryAfterSeconds: RETRY_AFTER_SECONDS };
      throw AppError.conflict('idempotency.in-progress', { params });
    }
    if (row.request_hash === null) return null;
    if (row.request_hash !== this.hashOf(write)) {
      throw new AppError('unprocessable', 'idempotency.other-request');
    }
    const { status, answer } = row;
    const text = answer && openText(answer, this.keyOf(write), write.actor.personId);
    return { status, text };
  }

  /** Keeps what this write is answered. In the open unit. */
  async keep(write: KeyedWrite, { status, text }: KeptAnswer): Promise<void> {
    const now = this.clock.nowMs();
    const sealed = text === null ? null : sealText(text, this.keyOf(write), write.actor.personId);
    await this.unit.query('SELECT verso.keep_answer($1, $2, $3, $4, $5, $6)', [
      hashOfKey(write.key),
      this.hashOf(write),
      status,
      sealed,
      new Date(now),
      new Date(now + KEPT_MS),
    ]);
  }

  // Keyed: a body can be a password, which a plain hash would let anybody try out.
  private hashOf({ request }: KeyedWrite): string {
    const key = this.secrets.key('keyed-write');
    return createHmac('sha256', key).update(JSON.stringify(request)).digest('hex');
  }

  private keyOf({ key, actor }: KeyedWrite): Buffer {
    const secret = this.secrets.key('kept-answer');
    return Buffer.from(hkdfSync('sha256', secret, actor.personId, key, 32));
  }
}

function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
