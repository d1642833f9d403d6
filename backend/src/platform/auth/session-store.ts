import { hash as digest } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type Grant } from '@verso/domain';
import type { Session } from 'fastify';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Opening, SignedIn } from './signed-in.js';

interface SessionRow {
  person_id: string;
  data: Partial<Opening>;
  last_seen_at: string;
  grants: Grant[];
  name: string;
  language: string;
}

/** One session of a person, as she may see it. */
export interface OwnSession {
  readonly id: string;
  readonly data: Partial<Opening>;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly is_this: boolean;
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
/** How old the note of the last use gets before it is written anew. */
const SEEN_MS = 5 * 60_000;

const LOAD = `
  SELECT coalesce((SELECT row_to_json(found) FROM (
    SELECT person_id, data, last_seen_at, grants, name, language FROM verso.load_session($1, $2)) found), 'null')::text`;

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
    const { signedIn } = session;
    const saved = signedIn === undefined ? Promise.resolve() : this.save(hashOf(id), signedIn);
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

  /** The sessions of the person who acts, the last used one first. In the unit that is open. */
  list(thisId: string): Promise<OwnSession[]> {
    return this.unit.query<OwnSession>(
      'SELECT * FROM verso.own_sessions($1, $2) ORDER BY is_this DESC, last_seen_at DESC, id',
      [hashOf(thisId), this.clock.now()],
    );
  }

  /** Ends one session of the person who acts; false when it is not hers. In the unit that is open. */
  async endOwn(sessionId: string): Promise<boolean> {
    this.remembered.clear();
    const rows = await this.unit.query<{ ended: boolean }>(
      'SELECT verso.end_own_session($1) AS ended',
      [sessionId],
    );
    return rows[0]?.ended === true;
  }

  /** Waits until no process believes a session that has just ended: call it after the commit. */
  forgotten(): Promise<void> {
    this.remembered.clear();
    return sleep(REMEMBER_MS);
  }

  /** Believes no session any more without asking: some have ended in another way than by signing out. */
  forget(): void {
    this.remembered.clear();
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
    if (row) await this.touch(hash, row);
    return row && toSignedIn(row);
  }

  private async touch(hash: string, { last_seen_at }: SessionRow): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - Date.parse(last_seen_at) < SEEN_MS) return;
    await this.unit.run(ANONYMOUS, () =>
      this.unit.query('SELECT verso.touch_session($1, $2)', [hash, now]),
    );
  }

  private async save(hash: string, { actor, opening }: SignedIn): Promise<void> {
    this.remembered.delete(hash);
    const now = this.clock.nowMs();
    await this.unit.run(ANONYMOUS, () =>
      this.unit.query('SELECT verso.save_session($1, $2, $3, $4, $5)', [
        hash,
        actor.personId,
        JSON.stringify(opening),
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

function toSignedIn({ person_id, grants, name, language, data }: SessionRow): SignedIn {
  const actor = { kind: 'person', personId: person_id, grants } as const;
  return new SignedIn(actor, name, language, openingOf(data));
}

/** Sessions from before it was noted say nothing. */
export function openingOf(data: Partial<Opening>): Opening {
  return { way: 'unknown', browser: 'other', system: 'other', hasSecondStep: false, ...data };
}

function hashOf(id: string): string {
  return digest('sha256', id);
}
