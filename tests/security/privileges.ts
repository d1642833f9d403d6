import type { Client } from 'pg';

const GRANTED = `
  SELECT c.relname AS name, NULL AS column, a.privilege_type AS verb
    FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a
   WHERE c.relnamespace = 'public'::regnamespace AND a.grantee IN ($1::regrole::oid, 0)
   UNION ALL
  SELECT c.relname, t.attname, a.privilege_type
    FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid
    CROSS JOIN LATERAL aclexplode(t.attacl) a
   WHERE c.relnamespace = 'public'::regnamespace AND a.grantee IN ($1::regrole::oid, 0)`;

/**
 * What a role may do at all, before any policy is asked: table → verbs such as `SELECT` or
 * `UPDATE (stage)`, sorted. What everybody may do counts too.
 */
export async function privilegesOf(
  superuser: Client,
  role: 'verso_app' | 'verso_job',
): Promise<Record<string, string[]>> {
  const { rows } = await superuser.query<{ name: string; column: string | null; verb: string }>(
    GRANTED,
    [role],
  );
  const granted: Record<string, string[]> = {};
  for (const { name, column, verb } of rows) {
    (granted[name] ??= []).push(column === null ? verb : `${verb} (${column})`);
  }
  for (const verbs of Object.values(granted)) verbs.sort();
  return granted;
}
