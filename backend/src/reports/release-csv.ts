/** How a spreadsheet of the reader's country separates columns and decimals. */
export const CSV_DIALECTS = ['fi', 'international'] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

const SEPARATORS: Readonly<Record<CsvDialect, { column: string; decimal: string }>> = {
  fi: { column: ';', decimal: ',' },
  international: { column: ',', decimal: '.' },
};

// Excel reads UTF-8 as such only behind this mark.
const BYTE_ORDER_MARK = '\uFEFF';
// What a spreadsheet would take for a formula.
const FORMULA = /^[=+\-@\t\r]/;

interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The part of a release's document that the table is made from. */
export interface CsvSource {
  readonly programme: { readonly code: string };
  readonly month: string;
  readonly asOf: string;
  readonly indicators: readonly (Figures & {
    readonly kpi: string;
    readonly unit: string;
    readonly target: number | null;
    readonly targetDueOn: string | null;
    readonly breakdown:
      readonly (Figures & { readonly name: string; readonly suppressed: boolean })[] | null;
  })[];
}

type Cell = string | number | boolean | null;

const HEADER = [
  ...['programme', 'month', 'asOf', 'kpi', 'unit', 'scope', 'network', 'numerator'],
  ...['denominator', 'value', 'suppressed', 'target', 'targetDueOn'],
];

/**
 * A release as a table (RFC 4180, CRLF, UTF-8 with its mark), made from the stored document alone:
 * the same document gives the same bytes.
 */
export function releaseCsv(source: CsvSource, dialect: CsvDialect): string {
  const { column, decimal } = SEPARATORS[dialect];
  const lines = [HEADER, ...rowsOf(source)].map((row) =>
    row.map((cell) => write(cell, { column, decimal })).join(column),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function rowsOf({ programme, month, asOf, indicators }: CsvSource): Cell[][] {
  return indicators.flatMap((indicator) => {
    const { kpi, unit, target, targetDueOn, breakdown } = indicator;
    const start = [programme.code, month, asOf, kpi, unit];
    return [
      [...start, 'programme', null, ...figuresOf(indicator), false, target, targetDueOn],
      ...(breakdown ?? []).map((part) => [
        ...[...start, 'network', part.name, ...figuresOf(part)],
        ...[part.suppressed, null, null],
      ]),
    ];
  });
}

const figuresOf = ({ numerator, denominator, value }: Figures): Cell[] => [
  numerator,
  denominator,
  value,
];

function write(cell: Cell, { column, decimal }: { column: string; decimal: string }): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), column);
  if (typeof cell === 'boolean') return String(cell);
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell, column);
}

function quoted(text: string, column: string): string {
  const mustQuote = text.includes(column) || /["\r\n]/.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}
