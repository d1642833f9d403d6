import { type CsvError, parse, type Parser } from 'csv-parse';

import { AppError } from '../errors/app-error.js';
import { cellText } from './cell-text.js';
import type { CsvForm, SheetRow, SheetRows, TextEncoding } from './sheet-row.js';

/** A record that is longer than this is not a table's. */
const RECORD_MAX = 200_000;
const BATCH = 1_000;

/** Text of bytes, as they flow. What is not written in the encoding is refused. */
export async function* textOf(
  source: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw AppError.invalid('file.encoding');
    throw error;
  }
}

/** Rows of a file with separated values. A row may have fewer cells than there are columns, or more. */
export async function* csvRows(
  source: AsyncIterable<Uint8Array>,
  { encoding, delimiter }: CsvForm,
): SheetRows {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_MAX,
  });
  let line = 0;
  const read = (): SheetRow[] => {
    const rows: SheetRow[] = [];
    for (let record = next(parser); record !== null; record = next(parser)) {
      line += 1;
      rows.push({ line, cells: record.map(cellText) });
      if (rows.length === BATCH) break;
    }
    return rows;
  };
  let failure: Error | undefined;
  parser.on('error', (error) => (failure = error));
  for await (const text of textOf(source, encoding)) {
    await feed(parser, text);
    for (let rows = read(); rows.length > 0; rows = read()) yield rows;
    if (failure) throw refusalOf(failure);
  }
  await finish(parser);
  for (let rows = read(); rows.length > 0; rows = read()) yield rows;
  if (failure) throw refusalOf(failure);
}

const next = (parser: Parser): string[] | null => parser.read() as string[] | null;

const feed = (parser: Parser, text: string): Promise<void> =>
  new Promise((resolve) => parser.write(text, () => resolve()));

const finish = (parser: Parser): Promise<void> =>
  new Promise((resolve) => parser.end(() => resolve()));

function refusalOf(error: Error | CsvError): unknown {
  return 'code' in error ? AppError.invalid('file.not-a-table') : error;
}
