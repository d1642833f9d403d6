/** How a spreadsheet of the reader's country separates columns and decimals. */
export const CSV_DIALECTS = ['fi', 'international'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** What a cell of a file that leaves holds. */
export type WrittenCell = string | number | boolean | null;

const SEPARATORS: Readonly<Record<CsvDialect, { column: string; decimal: string }>> = {
  fi: { column: ';', decimal: ',' },
  international: { column: ',', decimal: '.' },
};

/** Excel reads UTF-8 as such only behind this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';
// What a spreadsheet would take for a formula, also in its wide forms; and such a text that is
// guarded already, so that taking one guard away gives back what was written.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A row of a table (RFC 4180), with its line end. A text that a spreadsheet would run as a formula
 * is written behind an apostrophe, and so is a text; numbers stay numbers.
 */
export function csvLine(cells: readonly WrittenCell[], dialect: CsvDialect): string {
  const { column, decimal } = SEPARATORS[dialect];
  return `${cells.map((cell) => write(cell, column, decimal)).join(column)}\r\n`;
}

function write(cell: WrittenCell, column: string, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), column);
  if (typeof cell === 'boolean') return String(cell);
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell, column);
}

function quoted(text: string, column: string): string {
  const mustQuote = text.includes(column) || /["\r\n]/.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as a table's file held it: without the apostrophe that keeps it from being a formula. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
