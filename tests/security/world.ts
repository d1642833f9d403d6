import type { Client } from 'pg';

/** One row, by its columns; those that rules ask for are named. */
export interface Row {
  readonly [column: string]: unknown;
  readonly id?: unknown;
  readonly programme_id?: unknown;
  readonly enterprise_id?: unknown;
  readonly network_id?: unknown;
  readonly person_id?: unknown;
  readonly role?: unknown;
  readonly kind?: unknown;
  readonly name?: unknown;
  readonly stage?: unknown;
  readonly state?: unknown;
  readonly visibility?: unknown;
  readonly ended_at?: unknown;
  readonly left_on?: unknown;
  readonly archived_at?: unknown;
  readonly superseded_at?: unknown;
  readonly advisor_id?: unknown;
  readonly from_advisor_id?: unknown;
  readonly to_advisor_id?: unknown;
  readonly enrolment_id?: unknown;
  readonly experiment_id?: unknown;
  readonly course_id?: unknown;
  readonly gathering_id?: unknown;
  readonly sign_up_id?: unknown;
  readonly seating_id?: unknown;
  readonly shared_id?: unknown;
  readonly released_at?: unknown;
  readonly requested_by?: unknown;
  readonly subject_kind?: unknown;
}

/** Every row of every table, read past all policies: what the oracle reasons about. */
export interface World {
  readonly tables: ReadonlyMap<string, TableOf>;
}

export interface TableOf {
  readonly name: string;
  readonly keyColumns: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const TABLES = `
  SELECT t.tablename AS name,
         (SELECT array_agg(a.attname::text ORDER BY k.ord) FROM pg_index i
            CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, ord)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
           WHERE i.indisprimary AND i.indrelid = format('public.%I', t.tablename)::regclass) AS key_columns,
         (SELECT array_agg(c.column_name::text ORDER BY c.ordinal_position) FROM information_schema.columns c
           WHERE c.table_schema = 'public' AND c.table_name = t.tablename) AS columns
    FROM pg_tables t WHERE t.schemaname = 'public' ORDER BY t.tablename`;

/** Reads the world as superuser. Values come as text, so that keys compare exactly. */
export async function readWorld(superuser: Client): Promise<World> {
  const found = await superuser.query<{
    name: string;
    key_columns: string[] | null;
    columns: string[];
  }>(TABLES);
  const tables = new Map<string, TableOf>();
  for (const { name, key_columns, columns } of found.rows) {
    const texts = columns.map((column) => `"${column}"::text`).join(', ');
    const { rows } = await superuser.query<Row>(`SELECT ${texts} FROM public."${name}"`);
    tables.set(name, { name, keyColumns: key_columns ?? [], columns, rows });
  }
  return { tables };
}

/** The rows of one table; a table that is not there is a mistake of the test. */
export function rowsOf(world: World, table: string): readonly Row[] {
  const found = world.tables.get(table);
  if (!found) throw new Error(`There is no table ${table}`);
  return found.rows;
}

/** A row's key as one text. */
export function keyOf({ keyColumns }: TableOf, row: Row): string {
  return keyColumns.map((column) => String(row[column])).join('|');
}
