import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import type { Installation, Running } from './installation.js';

interface Place {
  readonly table: string;
  readonly event: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Which rows, as SQL over OLD and NEW; all when there is none. */
  readonly when?: string;
  /** At the very end of the transaction: everything is written, and nothing is committed. */
  readonly atCommit?: boolean;
}

/**
 * Points at which a process can be killed, named by what it is in the middle of. Each is a row that is
 * about to be written: the database of the test holds it there, and the product knows nothing of it.
 */
export const HOLD_POINTS = {
  /** The mail server has taken the mail; that it was sent is being noted. */
  'after SMTP accepted': { table: 'mail_message', event: 'UPDATE', when: `NEW.state = 'sent'` },
  /** A request has written all it will, and its transaction ends. */
  'before commit': { table: 'outbox', event: 'INSERT', atCommit: true },
  /** The queue has the jobs; that they left the outbox is being noted. */
  'between outbox and queue': {
    table: 'outbox',
    event: 'UPDATE',
    when: 'OLD.relayed_at IS NULL AND NEW.relayed_at IS NOT NULL',
  },
  /** The old cells of a month are gone, and the new ones are being written. */
  'in a rollup': { table: 'kpi_cell', event: 'INSERT' },
  /** The firms of a step of an import are there, and what is known of them is being written. */
  'in an import': { table: 'enterprise_profile', event: 'INSERT' },
} as const satisfies Readonly<Record<string, Place>>;
export type HoldPointName = keyof typeof HOLD_POINTS;

const LOCK = 862_451;
const PATIENCE_MS = 60_000;

/** One point, shut or open. Shut, whoever reaches it waits there for as long as the test likes. */
export class HoldPoint {
  private constructor(private readonly holder: pg.Client) {}

  /** Lays the point into a test's database, open. One at a time in one database. */
  static async lay(superuserUrl: string, place: Place): Promise<HoldPoint> {
    const holder = new pg.Client({ connectionString: superuserUrl });
    await holder.connect();
    const { table, event, when, atCommit = false } = place;
    const condition = when === undefined ? '' : `WHEN (${when})`;
    const kind = atCommit
      ? `CONSTRAINT TRIGGER hold_point AFTER ${event} ON ${table} DEFERRABLE INITIALLY DEFERRED`
      : `TRIGGER hold_point BEFORE ${event} ON ${table}`;
    await holder.query(`
      CREATE FUNCTION hold_point() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM pg_advisory_xact_lock_shared(${LOCK});
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE ${kind} FOR EACH ROW ${condition} EXECUTE FUNCTION hold_point();`);
    return new HoldPoint(holder);
  }

  async shut(): Promise<void> {
    await this.holder.query('SELECT pg_advisory_lock($1)', [LOCK]);
  }

  async open(): Promise<void> {
    await this.holder.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }

  /**
   * Waits until somebody stands at the point, with so many connections, and kills the process there.
   * Its servers end with it: also one that waited for a row of the first, and comes to the point now.
   */
  async kill(installation: Installation, one: Running, connections = 1): Promise<void> {
    await this.until(async () => (await this.waiting()).length >= connections);
    await installation.kill(one);
    await this.until(async () => {
      const pids = await this.waiting();
      await this.holder.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) pid', [
        pids,
      ]);
      return pids.length === 0;
    });
  }

  async remove(): Promise<void> {
    await this.holder.query('DROP FUNCTION hold_point CASCADE');
    await this.holder.end();
  }

  private async waiting(): Promise<number[]> {
    const { rows } = await this.holder.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [LOCK],
    );
    return rows.map(({ pid }) => pid);
  }

  private async until(condition: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!(await condition())) {
      if (performance.now() > end) throw new Error('Nobody came to the point, or left it');
      await sleep(5);
    }
  }
}
