import type { Client } from 'pg';

const AT = '2025-06-01T09:00:00Z';
const MANAGER = `(SELECT g.person_id FROM role_grant g WHERE g.role = 'manager' AND g.programme_id = pe.programme_id LIMIT 1)`;
const OF_A_FIRM = `FROM (SELECT DISTINCT ON (programme_id) programme_id, enterprise_id FROM programme_enterprise
                          ORDER BY programme_id, enterprise_id) pe`;
const KEY = `gen_random_uuid(), pe.programme_id, pe.enterprise_id`;

/** What the story has no files for, of a firm of each programme: facts from a file, the file, and files that leave. */
const STATEMENTS = [
  `INSERT INTO enterprise_own_number (id, programme_id, enterprise_id, own_number, recorded_at, recorded_by)
   SELECT ${KEY}, '7', $1, ${MANAGER} ${OF_A_FIRM} ON CONFLICT DO NOTHING`,
  ...['NULL::timestamptz', '$1::timestamptz'].flatMap((superseded) => [
    `INSERT INTO yearly_figure (id, programme_id, enterprise_id, fiscal_year_ends_on, persons, source, recorded_at,
                                recorded_by, superseded_at)
     SELECT ${KEY}, '2019-12-31', 2, 'import', $1, ${MANAGER}, ${superseded} ${OF_A_FIRM}`,
    `INSERT INTO indicator_reading (id, programme_id, enterprise_id, indicator, read_on, value, source, recorded_at,
                                    recorded_by, superseded_at)
     SELECT ${KEY}, 'RCR03', '2019-12-31', 1, 'import', $1, ${MANAGER}, ${superseded} ${OF_A_FIRM}`,
  ]),
  `INSERT INTO import_batch (id, programme_id, file_bytes, form, header_line, headers, kind, columns, decimal_sign,
                             is_remembered, state, rows_checked, rows_written, last_line, created_at, created_by)
   SELECT gen_random_uuid(), pe.programme_id, 1, '{"format": "xlsx"}', 1, '["Nimi"]', 'contacts', '[]', ',', false,
          'checked', 1, 0, 0, $1, ${MANAGER} ${OF_A_FIRM}`,
  `INSERT INTO import_row (programme_id, import_id, line, facts, extra, cells, outcome, problems)
   SELECT b.programme_id, b.id, 2, '{}', '{}', '[]', 'refused', '[]' FROM import_batch b WHERE b.created_at = $1`,
  `INSERT INTO import_mapping (id, programme_id, kind, header_key, columns, decimal_sign, headers, saved_at, saved_by)
   SELECT gen_random_uuid(), pe.programme_id, 'contacts', '[]', '[]', ',', '[]', $1, '00000000-0000-7000-8000-0000000000aa' ${OF_A_FIRM}`,
  `INSERT INTO export_file (id, person_id, programme_id, list, question, state, rows_made, created_at, expires_at)
   SELECT gen_random_uuid(), g.person_id, g.programme_id, 'networks', '{"format": "csv"}', 'queued', 0, $1, '2099-01-01'
     FROM role_grant g WHERE g.role IN ('manager', 'advisor') AND g.ended_at IS NULL`,
];

/** Lays them into the database, past every policy. */
export async function layFiles(superuser: Client): Promise<void> {
  for (const statement of STATEMENTS) await superuser.query(statement, [AT]);
}
