import type pg from 'pg';

import type { Applied } from './applied.js';
import { hashOf, loadFolder, type LoadedFile } from './migration-files.js';

/** A code list: `table`, its key, and the rows it shall have. Rows that are gone from the list stay. */
interface CodeList {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Brings the code lists up to what this build knows, each in a transaction of its own. */
export async function loadReference(client: pg.Client, applied: Applied): Promise<string[]> {
  const loaded: string[] = [];
  for (const file of await loadFolder('reference')) {
    const list = listOf(file);
    if (list === null) continue;
    const hash = hashOf([JSON.stringify(list)]);
    if (await applied.has(file.name, hash)) continue;
    await client.query('BEGIN');
    await client.query(upsert(list), [JSON.stringify(list.rows)]);
    await applied.note(file.name, hash);
    await client.query('COMMIT');
    loaded.push(`${file.name} (${list.rows.length})`);
  }
  return loaded;
}

// A file without a list is data that another file of the folder builds on.
function listOf({ content }: LoadedFile): CodeList | null {
  return (content['list'] as CodeList | undefined) ?? null;
}

function upsert({ table, key, rows }: CodeList): string {
  const columns = Object.keys(rows[0] ?? {});
  const changed = columns.filter((column) => !key.includes(column));
  return `
    INSERT INTO ${table} (${columns.join(', ')})
    SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
    ON CONFLICT (${key.join(', ')}) DO UPDATE
      SET ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}
