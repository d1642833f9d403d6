import { AppError } from '../errors/app-error.js';
import { delimiterOf, encodingOfMark } from './csv-form.js';
import { csvRows, isNotOfEncoding } from './csv-rows.js';
import { withoutEnds } from './file-end.js';
import type { CsvForm, SheetRows, TextEncoding } from './sheet-row.js';
import { xlsxRows } from './xlsx-rows.js';

/** What kind of table a file is, told by its content; its name is not believed. */
export type TableForm = { readonly format: 'xlsx' } | ({ readonly format: 'csv' } & CsvForm);

/** A file that can be read more than once. */
export type Reopened = () => AsyncIterable<Uint8Array>;

const SAMPLE_BYTES = 64 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Looks into a file and says how it is to be read; what is no table is refused. */
export async function formOf(open: Reopened): Promise<TableForm> {
  const start = await beginning(open());
  if (start.length === 0) throw AppError.invalid('file.empty');
  if (startsWith(start, ZIP)) return { format: 'xlsx' };
  if (startsWith(start, OLD_OFFICE)) throw AppError.invalid('file.old-excel');
  const encoding = encodingOfMark(start) ?? (await encodingOf(open()));
  const sample = withoutEnds(new TextDecoder(encoding).decode(start));
  if (sample.trim() === '') throw AppError.invalid('file.empty');
  if (!isTable(sample)) throw AppError.invalid('file.type');
  return { format: 'csv', encoding, delimiter: delimiterOf(withoutLastLine(sample)) };
}

export function rowsOf(open: Reopened, form: TableForm): SheetRows {
  return form.format === 'xlsx' ? xlsxRows(open()) : csvRows(open(), form);
}

// Whole files are looked at: the first letter that is not ASCII may come late.
async function encodingOf(source: AsyncIterable<Uint8Array>): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (isNotOfEncoding(error)) return 'windows-1252';
    throw error;
  }
}

async function beginning(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of source) {
    pieces.push(piece);
    bytes += piece.byteLength;
    if (bytes >= SAMPLE_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, SAMPLE_BYTES);
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

// Pages and pictures begin with signs of their own.
const PAGE = /^(?:<|%PDF|\{\\rtf)/;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/g;
const FEW = 10;
const SHARE_MAX = 0.05;

// A text of people has no zeros, and an odd character here and there at most: that is its row's
// business. What is made of them is no text.
function isTable(sample: string): boolean {
  const text = sample.replace(/^\ufeff/, '').trimStart();
  if (PAGE.test(text) || text.includes('\u0000')) return false;
  const odd = text.match(CONTROL)?.length ?? 0;
  return odd <= Math.max(FEW, text.length * SHARE_MAX);
}

function withoutLastLine(sample: string): string {
  const end = sample.lastIndexOf('\n');
  return end > 0 ? sample.slice(0, end) : sample;
}
