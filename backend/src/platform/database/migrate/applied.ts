import type pg from 'pg';

/** What has been applied to this database, by name and hash. Runtime roles cannot reach it. */
export class Applied {
  constructor(private readonly client: pg.Client) {}

  async prepare(): Promise<void> {
    await this.client.query(`
      CREATE SCHEMA IF NOT EXISTS verso;
      CREATE TABLE IF NOT EXISTS verso.applied (
        name       text        NOT NULL,
        hash       text        NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT applied_pkey PRIMARY KEY (name)
      )`);
  }

  async has(name: string, hash: string): Promise<boolean> {
    const { rowCount } = await this.client.query(
      'SELECT FROM verso.applied WHERE name = $1 AND hash = $2',
      [name, hash],
    );
    return rowCount === 1;
  }

  async note(name: string, hash: string): Promise<void> {
    await this.client.query(
      `INSERT INTO verso.applied (name, hash) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, applied_at = now()`,
      [name, hash],
    );
  }
}
