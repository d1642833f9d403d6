import { Client } from 'pg';

import { testDatabase } from '../support/test-database.mjs';

/** A connection that looks past every policy, for arranging and checking. */
export async function asSuperuser(): Promise<Client> {
  return connect(testDatabase().superuserUrl);
}

/** A connection as the application makes it: its login, with a runtime role from the first moment. */
export async function asRuntime(role: 'verso_app' | 'verso_job'): Promise<Client> {
  return connect(testDatabase().url, `-c role=${role}`);
}

async function connect(connectionString: string, options?: string): Promise<Client> {
  const client = new Client({ connectionString, options });
  await client.connect();
  return client;
}

/** Runs `work` in a transaction as the person, and rolls it back. */
export async function asPerson<T>(
  client: Client,
  personId: string | null,
  work: () => Promise<T>,
): Promise<T> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('verso.person_id', $1, true)`, [personId ?? '']);
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** How the database answered one statement: it ran, the wall refused it, or something behind the wall did. */
export type Answer =
  | { readonly ran: number }
  | { readonly refusedBy: 'wall' }
  | { readonly refusedBy: 'rules'; readonly code: string | undefined };

const INSUFFICIENT_PRIVILEGE = '42501';

/** Tries one statement inside the open transaction and leaves no trace of it. */
export async function attempt(
  client: Client,
  sql: string,
  values: unknown[] = [],
): Promise<Answer> {
  await client.query('SAVEPOINT attempt');
  try {
    const { rowCount } = await client.query(sql, values);
    return { ran: rowCount ?? 0 };
  } catch (error) {
    const code = (error as { code?: string }).code;
    return code === INSUFFICIENT_PRIVILEGE ? { refusedBy: 'wall' } : { refusedBy: 'rules', code };
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
  }
}
