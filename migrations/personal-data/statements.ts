import type { Erasure, PersonalTable } from './personal-table.js';
import { PERSONAL_DATA } from './registry.js';

type Subject = 'ofPerson' | 'ofFirm';
type Step = 'erasePerson' | 'eraseFirm' | 'eraseSoleTrader';

const literal = (value: unknown): string =>
  `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;
const array = (names: readonly string[]): string =>
  `ARRAY[${names.map((name) => `'${name}'`).join(', ')}]::text[]`;

/**
 * Everything about the subject that the reader may know, table by table, as a JSON array. Hashes and
 * keys are left out.
 */
export function fileOf(subject: Subject, reader: 'herself' | 'others'): string {
  const parts = PERSONAL_DATA.flatMap((entry) => {
    const rows = entry[subject];
    if (rows === undefined || entry.isBookkeeping) return [];
    const shown = shownTo(reader, subject, entry);
    return `SELECT ${literal(headOf(entry))} || jsonb_build_object('rows', coalesce((
      SELECT jsonb_agg(to_jsonb(t) - ${array([...(entry.secret ?? []), ...(entry.inner ?? [])])} ORDER BY to_jsonb(t)::text)
        FROM ${entry.table} t WHERE (${rows}) AND (${shown})), '[]')) AS part`;
  });
  return `(SELECT jsonb_agg(part) FROM (${parts.join('\n UNION ALL ')}) parts)`;
}

function shownTo(reader: 'herself' | 'others', subject: Subject, entry: PersonalTable): string {
  if (reader === 'others') return entry.shownToOthers ?? 'true';
  return (subject === 'ofFirm' ? entry.shownToHer : undefined) ?? 'true';
}

/** How many rows each step would change, and how many rows stay for which reason. */
export function countsOf(subject: Subject, steps: readonly Step[]): string {
  const parts = PERSONAL_DATA.flatMap((entry) => {
    const rows = entry[subject];
    if (rows === undefined) return [];
    const changed = steps.flatMap((step) => {
      const erasure = entry[step];
      return erasure === undefined
        ? []
        : [
            `WHEN ${whenOf(step)} THEN (SELECT count(*) FROM ${entry.table} t
        WHERE ${where(rows, erasure)})`,
          ];
    });
    const head = { ...headOf(entry), did: didOf(entry, steps), kept: entry.kept ?? null };
    return `SELECT ${literal(head)} || jsonb_build_object(
      'rows', ${changed.length === 0 ? '0' : `CASE ${changed.join(' ')} ELSE 0 END`},
      'found', (SELECT count(*) FROM ${entry.table} t WHERE (${rows}))) AS part`;
  });
  return `(SELECT jsonb_agg(part) FROM (${parts.join('\n UNION ALL ')}) parts)`;
}

/** The steps of an erasure in PL/pgSQL: each adds what it did to `v_done`. */
export function erasureOf(subject: Subject, step: Step): string {
  return PERSONAL_DATA.flatMap((entry) => {
    const [rows, erasure] = [entry[subject], entry[step]];
    if (rows === undefined || erasure === undefined) return [];
    const { table } = entry;
    const head = { ...headOf(entry), did: erasure.set === undefined ? 'deleted' : 'emptied' };
    const statement =
      erasure.set === undefined
        ? `DELETE FROM ${table} t WHERE ${where(rows, erasure)}`
        : `UPDATE ${table} t SET ${erasure.set} WHERE ${where(rows, erasure)}`;
    return [
      `${statement};
      GET DIAGNOSTICS v_rows = ROW_COUNT;
      v_done := v_done || (${literal(head)} || jsonb_build_object('rows', v_rows));`,
    ];
  }).join('\n      ');
}

/** Tables whose rows outlive the erasure, and for what. */
export function keptOf(subject: Subject): string {
  const kept = PERSONAL_DATA.filter(
    (entry) => entry[subject] !== undefined && entry.kept !== undefined,
  );
  return literal(kept.map((entry) => ({ ...headOf(entry), kept: entry.kept })));
}

const where = (rows: string, { only }: Erasure): string =>
  `(${rows})${only === undefined ? '' : ` AND (${only})`}`;

const whenOf = (step: Step): string => (step === 'eraseSoleTrader' ? 'v_sole' : 'true');

const headOf = ({ table, title }: PersonalTable) => ({ table, title });

function didOf(entry: PersonalTable, steps: readonly Step[]): 'deleted' | 'emptied' | null {
  const [erasure] = steps.flatMap((step) => entry[step] ?? []);
  if (erasure === undefined) return null;
  return erasure.set === undefined ? 'deleted' : 'emptied';
}
