import { pipeline, Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { AppError } from '../errors/app-error.js';
import { cellText } from './cell-text.js';
import { FILE_END, withoutEnds } from './file-end.js';
import {
  type CsvForm,
  LINE_ENDS,
  type SheetRow,
  type SheetRows,
  type TextEncoding,
} from './sheet-row.js';

/** A record that is longer than this is not a table's. */
const RECORD_MAX = 200_000;
const BATCH = 1_000;

/** Text of bytes, as they flow, up to its end. What is not written in the encoding is refused. */
export async function* textOf(
  source: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let ends = 0;
  try {
    for await (const chunk of source) {
      const text = decoder.decode(chunk, { stream: true });
      const written = withoutEnds(text);
      // Where more is written behind them, they were characters of a cell.
      if (written !== '') yield FILE_END.repeat(ends) + written;
      ends = text.length - written.length + (written === '' ? ends : 0);
    }
    yield decoder.decode();
  } catch (error) {
    if (isNotOfEncoding(error)) throw AppError.invalid('file.encoding');
    throw error;
  }
}

/** Whether a decoder has met what is not written in its encoding. */
export const isNotOfEncoding = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Rows of a file with separated values. A row may have fewer cells than there are columns, or more. */
export async function* csvRows(
  source: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: CsvForm,
): SheetRows {
  const parser = parse({
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_MAX,
  });
  // What goes wrong in the source or in the parser is thrown by the loop below.
  pipeline(Readable.from(textOf(source, encoding)), parser, () => undefined);
  let rows: SheetRow[] = [];
  let line = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      line += 1;
      rows.push({ line, cells: record.map(cellText) });
      if (rows.length < BATCH) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw refusalOf(error);
  }
  yield rows;
}

function refusalOf(error: unknown): unknown {
  return error instanceof CsvError ? AppError.invalid('file.not-a-table') : error;
}
