import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type Grant } from '@verso/domain';
import type { Session } from 'fastify';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { SignedIn } from './signed-in.js';

interface SessionRow {
  person_id: string;
  grants: Grant[];
  name: string;
  language: string;
}

interface Remembered {
  /** Asked for once: requests that come meanwhile wait for the same answer. */
  readonly signedIn: Promise<SignedIn | null>;
  readonly until: number;
}

type Answer = (error: unknown, session?: Session | null) => void;

/** How long a person stays signed in on one device. */
export const SESSION_MS = 14 * 24 * 3_600_000;
/** How long a session is believed without asking: an ended grant takes effect within this time. */
export const REMEMBER_MS = 500;
const REMEMBER_MAX = 2_000;

const LOAD = `
  SELECT coalesce((SELECT row_to_json(found) FROM (
    SELECT person_id, grants, name, language FROM verso.load_session($1, $2)) found), 'null')::text`;

/**
 * Sessions in Postgres, under a hash of their id: reading the table lets nobody in. One query gives
 * the session, the person and the roles. Sessions of nobody are not stored.
 */
@Injectable()
export class SessionStore {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  get(id: string, answer: Answer): void {
    this.load(hashOf(id)).then(
      (signedIn) => answer(null, signedIn ? ({ signedIn } as unknown as Session) : null),
      (error: unknown) => answer(error),
    );
  }

  set(id: string, session: Session, answer: Answer): void {
    const person = session.signedIn?.actor.personId;
    const saved = person === undefined ? Promise.resolve() : this.save(hashOf(id), person);
    saved.then(() => answer(null), answer);
  }

  destroy(id: string, answer: Answer): void {
    this.end(hashOf(id)).then(() => answer(null), answer);
  }

  /** Ends what the person has open on other devices. In the unit that is open. */
  async endOthers(keptId: string): Promise<void> {
    this.remembered.clear();
    await this.unit.query('SELECT verso.end_other_sessions($1)', [hashOf(keptId)]);
  }

  private load(hash: string): Promise<SignedIn | null> {
    const now = performance.now();
    const known = this.remembered.get(hash);
    if (known && known.until > now) return known.signedIn;
    // From when it is asked: a slow answer is not believed for longer.
    const asked = { signedIn: this.ask(hash), until: now + REMEMBER_MS };
    this.remember(hash, asked);
    const forget = (): void => {
      if (this.remembered.get(hash) === asked) this.remembered.delete(hash);
    };
    asked.signedIn.then((signedIn) => signedIn ?? forget(), forget);
    return asked.signedIn;
  }

  private async ask(hash: string): Promise<SignedIn | null> {
    const reading = { sql: LOAD, parameters: [hash, this.clock.now()] };
    const row = JSON.parse(await this.unit.read(ANONYMOUS, reading)) as SessionRow | null;
    return row && toSignedIn(row);
  }

  private async save(hash: string, personId: string): Promise<void> {
    this.remembered.delete(hash);
    const now = this.clock.nowMs();
    await this.unit.run(ANONYMOUS, () =>
      this.unit.query('SELECT verso.save_session($1, $2, $3, $4, $5)', [
        hash,
        personId,
        '{}',
        new Date(now),
        new Date(now + SESSION_MS),
      ]),
    );
  }

  private async end(hash: string): Promise<void> {
    this.remembered.delete(hash);
    await this.unit.run(ANONYMOUS, () => this.unit.query('SELECT verso.end_session($1)', [hash]));
    // It may have been asked for again meanwhile.
    this.remembered.delete(hash);
  }

  private remember(hash: string, asked: Remembered): void {
    // The oldest entry comes first in a map.
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= REMEMBER_MAX && oldest !== undefined)
      this.remembered.delete(oldest);
    this.remembered.delete(hash);
    this.remembered.set(hash, asked);
  }
}

function toSignedIn({ person_id, grants, name, language }: SessionRow): SignedIn {
  return new SignedIn({ kind: 'person', personId: person_id, grants }, name, language);
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
