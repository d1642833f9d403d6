import {
  type Cell,
  decimalSignOf,
  type DecimalSign,
  type ImportKind,
  IMPORT_KINDS,
  IMPORT_LIMITS,
  suggestMapping,
} from '@verso/domain';

import { written } from '../platform/spreadsheets/cell-text.js';
import type { SheetRow } from '../platform/spreadsheets/sheet-row.js';
import type { TableForm } from '../platform/spreadsheets/table-file.js';

/** How far down a header may stand: titles and notes often come before it. */
const SEARCHED_ROWS = 15;

/** The beginning of a file: its headers, and a few rows to look at. */
export interface FileStart {
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly sample: readonly SheetRow[];
  /** Whether there are more headers than are read. */
  readonly isTooWide: boolean;
}

/**
 * The row whose cells are known best as headers; else the first with more than one cell. In a file
 * of one column only a known header is one: any other line may be a title or a note.
 */
export function findHeaders(rows: readonly SheetRow[]): FileStart | null {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const best =
    bestOf(searched.filter(({ cells }) => filled(cells) > 1)) ??
    bestOf(searched.filter(({ cells }) => filled(cells) === 1 && knownIn(cells) > 0));
  if (!best || (filled(best.cells) === 1 && !isOneColumn(rows))) return null;
  const sample = rows.filter(({ line, cells }) => line > best.line && filled(cells) > 0);
  const isTooWide = filled(best.cells.slice(IMPORT_LIMITS.columns)) > 0;
  return { headerLine: best.line, headers: headersOf(best.cells), sample, isTooWide };
}

const bestOf = (rows: readonly SheetRow[]): SheetRow | undefined =>
  rows.reduce<SheetRow | undefined>(
    (found, row) => (found && knownIn(found.cells) >= knownIn(row.cells) ? found : row),
    undefined,
  );

/** Whether rows have something in them, and none more than one cell. */
export const isOneColumn = (rows: readonly SheetRow[]): boolean =>
  rows.some(({ cells }) => filled(cells) > 0) && rows.every(({ cells }) => filled(cells) < 2);

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => cell !== null).length;

function knownIn(cells: readonly Cell[]): number {
  const headers = headersOf(cells);
  return Math.max(...IMPORT_KINDS.map((kind: ImportKind) => suggestMapping(kind, headers).length));
}

// Columns go by their header: one without gets its place, a second of the same name its number.
function headersOf(cells: readonly Cell[]): string[] {
  const headers: string[] = [];
  for (const [index, cell] of cells.slice(0, IMPORT_LIMITS.columns).entries()) {
    const text = cell === null ? '' : written(String(cell)).slice(0, 120);
    const name = text === '' ? `#${index + 1}` : text;
    const isTaken = headers.includes(name);
    headers.push(isTaken ? `${name} #${index + 1}` : name);
  }
  return headers;
}

/** The sign before decimals in this file; without a telling cell, what such files usually have. */
export function signOf({ sample }: Pick<FileStart, 'sample'>, form: TableForm): DecimalSign {
  const texts = sample.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string'));
  const usual = form.format === 'csv' && form.delimiter === ',' ? '.' : ',';
  return decimalSignOf(texts, usual);
}
