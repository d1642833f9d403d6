import {
  BYTE_ORDER_MARK,
  type CsvDialect,
  csvLine,
  type WrittenCell,
} from '../platform/spreadsheets/csv-write.js';

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

const HEADER = [
  ...['programme', 'month', 'asOf', 'kpi', 'unit', 'scope', 'network', 'numerator'],
  ...['denominator', 'value', 'suppressed', 'target', 'targetDueOn'],
];

/**
 * A release as a table (RFC 4180, CRLF, UTF-8 with its mark), made from the stored document alone:
 * the same document gives the same bytes.
 */
export function releaseCsv(source: CsvSource, dialect: CsvDialect): string {
  const lines = [HEADER, ...rowsOf(source)].map((row) => csvLine(row, dialect));
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

function rowsOf({ programme, month, asOf, indicators }: CsvSource): WrittenCell[][] {
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

const figuresOf = ({ numerator, denominator, value }: Figures): WrittenCell[] => [
  numerator,
  denominator,
  value,
];
