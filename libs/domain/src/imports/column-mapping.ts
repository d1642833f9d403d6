import type { ImportField, MoneyUnit } from './import-field.js';
import { IMPORT_FIELDS } from './import-fields.js';
import { IMPORT_KINDS, type ImportKind } from './import-kinds.js';

/** One column of a file and the field it holds. Columns go by their header: they may move. */
export interface MappedColumn {
  readonly header: string;
  readonly field: string;
  /** Of an amount of money. */
  readonly unit?: MoneyUnit;
}

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o', é: 'e' };

/**
 * A header as it is compared: lower case, letters and digits only, without what stands in
 * parentheses.
 *
 * @param header - the text of the first row's cell
 * @returns an empty text for a header of signs alone
 * @example plainHeader('Y-tunnus') // 'ytunnus'
 * @example plainHeader('Liikevaihto (1 000 €)') // 'liikevaihto'
 */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[äåöé]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^a-z0-9]/g, '');
}

const THOUSANDS = /\b(?:t€|te|teur|keur|k€|tuhatta)\b|t€|k€|1[\s\u00a0]?000/i;

/**
 * In what an amount under this header is written.
 *
 * @param header - the header as it stands
 * @returns thousands only where the header says so
 * @example moneyUnitOf('Liikevaihto t€') // 'thousand-euro'
 */
export function moneyUnitOf(header: string): MoneyUnit {
  return THOUSANDS.test(header) ? 'thousand-euro' : 'euro';
}

const fits = ({ headers }: ImportField, header: string): boolean => {
  const plain = plainHeader(header);
  if (headers.includes(plain)) return true;
  // "Liikevaihto t€", "Turnover EUR", "Tilikausi päättyy": what is known comes first.
  return headers.some((known) => known.length >= 5 && plain.startsWith(known));
};

function columnFor(field: ImportField, headers: readonly string[]): MappedColumn | null {
  const exact = headers.find((header) => field.headers.includes(plainHeader(header)));
  const header = exact ?? headers.find((one) => fits(field, one));
  if (header === undefined) return null;
  const unit = field.form === 'money' ? { unit: moneyUnitOf(header) } : {};
  return { header, field: field.name, ...unit };
}

/**
 * Names the columns of a file as far as their headers say it. A column gets one field, a field one
 * column.
 *
 * @param kind - what the file holds
 * @param headers - its headers
 * @returns the columns that were recognised, in the order of the fields
 */
export function suggestMapping(kind: ImportKind, headers: readonly string[]): MappedColumn[] {
  const columns: MappedColumn[] = [];
  for (const field of IMPORT_FIELDS[kind]) {
    const free = headers.filter((header) => columns.every((column) => column.header !== header));
    const column = columnFor(field, free);
    if (column) columns.push(column);
  }
  return columns;
}

const KEYS = ['businessId', 'ownNumber'];

/**
 * What a file most likely holds, by its headers.
 *
 * @param headers - its headers
 * @returns the kind with the most recognised columns besides the keys of the firm
 */
export function suggestKind(headers: readonly string[]): ImportKind {
  const score = (kind: ImportKind): number => {
    const found = suggestMapping(kind, headers).filter(({ field }) => !KEYS.includes(field));
    const required = IMPORT_FIELDS[kind].filter(({ isRequired }) => isRequired);
    const isWhole = required.every(({ name }) => found.some(({ field }) => field === name));
    return isWhole ? found.length : found.length / 100;
  };
  return IMPORT_KINDS.reduce((best, kind) => (score(kind) > score(best) ? kind : best));
}

/** Why columns cannot be read as they are named: the code, and the field it is about. */
export interface MappingProblem {
  readonly field: string;
  readonly code: 'mapping.no-key' | 'mapping.required' | 'mapping.unknown' | 'mapping.twice';
}

/**
 * What is wrong with how columns are named.
 *
 * @param kind - what the file holds
 * @param columns - the columns as named
 * @param headers - the headers of the file
 * @returns an empty list when the file can be read so
 */
export function mappingProblems(
  kind: ImportKind,
  columns: readonly MappedColumn[],
  headers: readonly string[],
): MappingProblem[] {
  const fields = columns.map(({ field }) => field);
  const known = IMPORT_FIELDS[kind].map(({ name }) => name);
  const problems: MappingProblem[] = columns
    .filter(({ field, header }) => !known.includes(field) || !headers.includes(header))
    .map(({ field }) => ({ field, code: 'mapping.unknown' }));
  for (const [index, field] of fields.entries()) {
    if (fields.indexOf(field) < index) problems.push({ field, code: 'mapping.twice' });
  }
  if (!KEYS.some((key) => fields.includes(key))) {
    problems.push({ field: 'businessId', code: 'mapping.no-key' });
  }
  for (const { name, isRequired } of IMPORT_FIELDS[kind]) {
    if (isRequired && !fields.includes(name))
      problems.push({ field: name, code: 'mapping.required' });
  }
  return problems;
}
