import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

import {
  BYTE_ORDER_MARK,
  type CsvDialect,
  csvLine,
  type WrittenCell,
} from '../platform/spreadsheets/csv-write.js';
import type { ColumnKind, ExportColumn, ReaderWords } from './export-columns.js';

/** Columns of whatever list: rows and columns come from the same source. */
type Columns = readonly ExportColumn<never>[];

const FINNISH_INSTANT = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The line of headers, behind the mark by which Excel knows the encoding. */
export function csvHead(columns: Columns, words: ReaderWords, dialect: CsvDialect): string {
  const headers = columns.map(({ word }) => words.column(word));
  return BYTE_ORDER_MARK + csvLine(headers, dialect);
}

export function csvRow(
  row: never,
  { columns, words, dialect }: { columns: Columns; words: ReaderWords; dialect: CsvDialect },
): string {
  const cells = columns.map(({ kind, of }) => csvCell(of(row, words), kind, dialect));
  return csvLine(cells, dialect);
}

function csvCell(value: WrittenCell, kind: ColumnKind, dialect: CsvDialect): WrittenCell {
  if (value === null) return null;
  if (kind === 'euros') return Number(value) / 100;
  if (kind === 'number') return Number(value);
  if (dialect === 'international') return value;
  if (kind === 'date') return finnishDate(String(value));
  return kind === 'instant' ? FINNISH_INSTANT.format(new Date(String(value))) : value;
}

function finnishDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** A workbook of one sheet. Texts are texts in it: nothing is a formula. */
export function workbook(
  rows: readonly never[],
  { columns, words, name }: { columns: Columns; words: ReaderWords; name: string },
): Promise<Buffer> {
  const head = columns.map(({ word }) => ({
    value: words.column(word),
    fontWeight: 'bold' as const,
  }));
  const body = rows.map((row) => columns.map(({ kind, of }) => sheetCell(of(row, words), kind)));
  const widths = columns.map(({ kind }) => ({ width: kind === 'text' ? 28 : 14 }));
  const data: SheetData = [head, ...body];
  return writeXlsxFile(data, {
    columns: widths,
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
  }).toBuffer();
}

function sheetCell(value: WrittenCell, kind: ColumnKind): SheetData[number][number] {
  if (value === null) return null;
  if (kind === 'euros') return { value: Number(value) / 100, type: Number, format: '#,##0.00' };
  if (kind === 'number') return { value: Number(value), type: Number };
  if (kind === 'date') {
    return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: 'd.m.yyyy' };
  }
  const shown =
    kind === 'instant' ? FINNISH_INSTANT.format(new Date(String(value))) : String(value);
  return { value: kept(shown), type: String };
}

const OBJECT_WORDS = new Set(Object.getOwnPropertyNames(Object.prototype));

// The writer keeps texts by their words in an object, and loses those that every object knows; and a
// reader takes what looks like an escape for one.
function kept(text: string): string {
  if (OBJECT_WORDS.has(text)) return `${text} `;
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
