import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** A name for a prepared statement, the same for the same SQL. */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `verso_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
  names.set(sql, name);
  return name;
}
