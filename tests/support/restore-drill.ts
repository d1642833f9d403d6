import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

const WRITTEN = `SELECT details ->> 'nth' AS nth FROM audit_event WHERE action = 'drill.write' ORDER BY (details ->> 'nth')::int`;

/** Rows enough that copying takes a moment and comparing means something. */
export async function fillTables(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO enterprise (id, kind, created_at)
      SELECT gen_random_uuid(), 'company', now() FROM generate_series(1, 5000);
    INSERT INTO person (id, created_at) SELECT gen_random_uuid(), now() FROM generate_series(1, 2000);
    INSERT INTO person_identity (person_id, name, email, language, updated_at)
      SELECT p.id, 'Keksitty Henkilö ' || p.id, p.id || '@henkilo.example', 'fi', now() FROM person p
      ON CONFLICT DO NOTHING;
    INSERT INTO mail_message (id, kind, person_id, subject_kind, subject_id, language, state, message_id, attempts, created_at)
      SELECT gen_random_uuid(), 'sign-in', p.id, 'sign-in', gen_random_uuid(), 'sv', 'sent', gen_random_uuid() || '@verso', 1, now()
        FROM person p;
    INSERT INTO outbox (id, queue, name, payload, created_at, relayed_at)
      SELECT gen_random_uuid(), 'mail', 'mail.send', jsonb_build_object('payload', repeat('x', 500)), now(), now()
        FROM generate_series(1, 5000);`);
}

/** Writes one committed row after the other, numbered, until it is stopped. */
export class Writer {
  acknowledged = 0;
  private isStopping = false;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly url: string) {}

  /** Answers once some writes have been acknowledged; others follow. */
  async start(): Promise<void> {
    this.writing = this.write();
    while (this.acknowledged < 50) await sleep(5);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.writing;
  }

  /** The numbers that a database has of all writes, in their order. */
  static async written(client: pg.Client): Promise<string[]> {
    const { rows } = await client.query<{ nth: string }>(WRITTEN);
    return rows.map(({ nth }) => nth);
  }

  private async write(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    while (!this.isStopping) {
      const nth = this.acknowledged + 1;
      await client.query(
        `INSERT INTO audit_event (id, at, actor_kind, action, subject_kind, details)
         VALUES (gen_random_uuid(), now(), 'system', 'drill.write', 'drill', jsonb_build_object('nth', $1::int))`,
        [nth],
      );
      this.acknowledged = nth;
    }
    await client.end();
  }
}

export interface Comparison {
  readonly tables: number;
  readonly rows: number;
  /** Tables of which any row differs. */
  readonly unequal: string[];
}

/** Compares every table of two databases: how many rows, and the hash over all of them. */
export async function differences(one: pg.Client, other: pg.Client): Promise<Comparison> {
  const [here, there] = [await fingerprints(one), await fingerprints(other)];
  const names = [...new Set([...here.keys(), ...there.keys()])].sort();
  const same = (name: string): boolean =>
    here.get(name)?.hash === there.get(name)?.hash && here.has(name) && there.has(name);
  const rows = [...here.values()].reduce((sum, { count }) => sum + count, 0);
  return { tables: names.length, rows, unequal: names.filter((name) => !same(name)) };
}

async function fingerprints(client: pg.Client) {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found = new Map<string, { count: number; hash: string }>();
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: number; hash: string }>(
      `SELECT count(*)::int AS count, count(*) || md5(coalesce(string_agg(h, '' ORDER BY h), '')) AS hash
         FROM (SELECT md5(t::text) AS h FROM ${name} t) AS hashes`,
    );
    if (rows[0]) found.set(name, rows[0]);
  }
  return found;
}
