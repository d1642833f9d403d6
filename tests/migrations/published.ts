import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { leftOut } from '../support/left-out.mjs';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

export type CsvRow = Readonly<Record<string, string>>;

/** A published table next to the repository; `null`, and said so, on a machine that lacks it. */
export function published(path: string, what: string): CsvRow[] | null {
  const file = resolve(DATA, path);
  if (existsSync(file)) return parseCsv(readFileSync(file, 'utf8'));
  leftOut(`${what}: there is no ../shared/data/${path}`);
  return null;
}

/** Rows by the names in the first line. Fields may be quoted, but not run over a line. */
export function parseCsv(text: string): CsvRow[] {
  const [head = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf);
  return rows.map((fields) =>
    Object.fromEntries(head.map((name, place) => [name, fields[place] ?? ''])),
  );
}

function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...fields].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}
