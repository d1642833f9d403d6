import { parse } from 'csv-parse/sync';

import { type Delimiter, DELIMITERS, LINE_ENDS, type TextEncoding } from './sheet-row.js';

const SAMPLE_LINES = 30;

/** The encoding that the first bytes of a text name; null when they name none. */
export function encodingOfMark(start: Uint8Array): TextEncoding | null {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/**
 * The sign between the columns: the one that cuts the first lines into the most columns, as many
 * in each. Where two do equally well, the one that Finnish spreadsheets write.
 */
export function delimiterOf(sample: string): Delimiter {
  const score = (delimiter: Delimiter): number => scoreOf(columnCounts(sample, delimiter));
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

// Lines that agree on their number of columns count; a line of one column says nothing.
function scoreOf(counts: readonly number[]): number {
  const many = counts.filter((count) => count > 1);
  const usual = mostFrequent(many);
  const agreeing = many.filter((count) => count === usual).length;
  return agreeing === 0 ? 0 : (agreeing / counts.length) * Math.min(usual, 50);
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function columnCounts(sample: string, delimiter: Delimiter): number[] {
  try {
    const records = parse(sample, {
      delimiter,
      record_delimiter: LINE_ENDS,
      to: SAMPLE_LINES,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return records.map((record) => record.length);
  } catch {
    // The sample may end inside quotes: such a sign explains nothing.
    return [];
  }
}
