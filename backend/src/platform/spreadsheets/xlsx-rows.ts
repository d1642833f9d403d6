import type { Cell } from '@verso/domain';

import { AppError } from '../errors/app-error.js';
import { cellText } from './cell-text.js';
import type { SheetRow, SheetRows } from './sheet-row.js';
import { bareName, partParser, readBook, type XlsxBook, xmlOf } from './xlsx-book.js';
import { dateOfSerial } from './xlsx-dates.js';
import { XLSX_LIMITS } from './xlsx-limits.js';
import { XlsxPackage } from './xlsx-package.js';

/** Rows of the first sheet of a workbook. Cells come as they are kept: formulas by their last value. */
export async function* xlsxRows(source: AsyncIterable<Uint8Array>): SheetRows {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  const file = await XlsxPackage.open(Buffer.concat(pieces));
  try {
    const book = await readBook(file);
    const sheet = new SheetReader(book);
    for await (const xml of xmlOf(file.read(book.sheet))) {
      sheet.write(xml);
      const rows = sheet.take();
      if (rows.length > 0) yield rows;
    }
    sheet.end();
    yield sheet.take();
  } catch (error) {
    throw error instanceof AppError ? error : AppError.invalid('file.not-a-workbook');
  } finally {
    file.close();
  }
}

/** Reads a sheet's XML as it comes, and hands out the rows that are whole. */
class SheetReader {
  private readonly parser = partParser();
  private rows: SheetRow[] = [];
  private line = 0;
  private cells: Cell[] = [];
  private column = 0;
  private kind = 'n';
  private style = 0;
  private text = '';
  private isValue = false;

  constructor(private readonly book: XlsxBook) {
    this.parser.on('opentag', ({ name, attributes }) => this.open(bareName(name), attributes));
    this.parser.on('text', (piece) => {
      if (this.isValue) this.text += piece;
    });
    this.parser.on('closetag', ({ name }) => this.close(bareName(name)));
  }

  write(xml: string): void {
    this.parser.write(xml);
  }

  end(): void {
    this.parser.close();
  }

  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      this.line = this.lineOf(attributes['r']);
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      const place = attributes['r'];
      this.column = place === undefined ? this.column + 1 : columnOf(place);
      this.kind = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? -1);
      this.text = '';
    }
    this.isValue = name === 'v' || name === 't';
  }

  // Rows go down: a line stands for one row, here and where it is told what became of it.
  private lineOf(place: string | undefined): number {
    const line = place === undefined ? this.line + 1 : Number(place);
    const isBelow = Number.isInteger(line) && line > this.line && line <= XLSX_LIMITS.rows;
    if (!isBelow) throw AppError.invalid('file.not-a-workbook');
    return line;
  }

  private close(name: string): void {
    this.isValue = false;
    if (name === 'c') this.keepCell();
    if (name === 'row') this.rows.push({ line: this.line, cells: this.cells });
  }

  private keepCell(): void {
    const value = this.valueOf();
    if (this.column < 0 || (value === null && this.column >= XLSX_LIMITS.columns)) return;
    // What stands further out is kept as one: enough to tell that there is something.
    const column = Math.min(this.column, XLSX_LIMITS.columns);
    while (this.cells.length < column) this.cells.push(null);
    this.cells[column] = value;
  }

  private valueOf(): Cell {
    const { text, kind, book } = this;
    if (text === '' || kind === 'e') return null;
    if (kind === 's') return cellText(unescaped(book.sharedTexts[Number(text)] ?? ''));
    if (kind === 'd') return cellText(text.slice(0, 10));
    if (kind !== 'n') return cellText(unescaped(text));
    const number = Number(text);
    if (!Number.isFinite(number)) return null;
    return book.dateStyles[this.style] === true ? dateOfSerial(number, book.is1904) : number;
  }
}

/** A text as it was before Excel wrote what XML cannot hold, such as `_x000D_` at ends of lines. */
const unescaped = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The column of a place such as `AB12`; the first is 0. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
