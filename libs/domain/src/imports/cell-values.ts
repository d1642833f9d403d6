import { isCalendarDate } from '../calendar/calendar-date.js';

/** A cell as a spreadsheet holds it: a text, or a number; dates come as `YYYY-MM-DD`. */
export type Cell = string | number | null;

/** Which sign stands before the decimals in a file of texts. */
export type DecimalSign = ',' | '.';

const SPACES = /[\s\u00a0\u202f\u2009']/g;
const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/**
 * Reads a number as people write it: spaces or the other sign between thousands, a decimal comma
 * or point, a minus in any of its forms, and a currency or unit behind it.
 *
 * @param cell - the cell
 * @param decimal - the sign before the decimals in this file; decides what `1.234` means
 * @returns the number, or null when the cell holds something else
 * @example readNumber('1 234,50 €', ',') // 1234.5
 * @example readNumber('1.234', ',') // 1234: in a file with decimal commas it groups thousands
 * @example readNumber('1.234', '.') // 1.234
 */
export function readNumber(cell: string | number, decimal: DecimalSign): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cell
    .replace(SPACES, '')
    .replace(/(?:€|eur|euroa|htv|hlö|hlo)$/i, '')
    .replace(/^[\u2212\u2013-]/, '-');
  const isNegative = text.startsWith('-');
  const digits = plainDigits(isNegative ? text.slice(1) : text, decimal);
  if (digits === null) return null;
  return isNegative ? -Number(digits) : Number(digits);
}

function plainDigits(text: string, decimal: DecimalSign): string | null {
  if (/^\d+$/.test(text)) return text;
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const sign = text[last];
  if (sign === undefined) return null;
  const other = sign === ',' ? '.' : ',';
  const isWhole = !text.includes(other) && GROUPED.test(text);
  const signs = text.split(sign).length - 1;
  if (isWhole && (signs > 1 || sign !== decimal)) return text.replaceAll(sign, '');
  const [whole, decimals] = [text.slice(0, last), text.slice(last + 1)] as const;
  const isWritten = /^\d+$/.test(whole) || (whole.includes(other) && GROUPED.test(whole));
  if (!isWritten || whole.includes(sign) || !/^\d+$/.test(decimals)) return null;
  return `${whole.replaceAll(other, '')}.${decimals}`;
}

/**
 * Reads a date: `d.m.yyyy`, or ISO 8601, both with or without a time.
 *
 * @param text - what the cell holds
 * @returns `YYYY-MM-DD`, or null when there is no such day
 * @example readDate('1.3.2026') // '2026-03-01'
 * @example readDate('31.2.2026') // null
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?: (?:klo )?\d{1,2}[.:]\d{2}.*)?$/.exec(
    trimmed,
  );
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(trimmed)?.[1];
  const date = finnish
    ? [finnish[3], finnish[2]?.padStart(2, '0'), finnish[1]?.padStart(2, '0')].join('-')
    : iso;
  return date !== undefined && isCalendarDate(date) ? date : null;
}

/**
 * Reads the end of a fiscal year: a date, a month (`6/2025`), or a year, which ends in December.
 *
 * @param cell - the cell
 * @returns `YYYY-MM-DD`, or null
 * @example readYearEnd(2025) // '2025-12-31'
 * @example readYearEnd('6/2025') // '2025-06-30'
 */
export function readYearEnd(cell: string | number): string | null {
  const text = String(cell).trim();
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  const year = /^(?:19|20)\d{2}$/.test(text) ? text : month?.[2];
  if (year === undefined) return readDate(text);
  const number = month ? Number(month[1]) : 12;
  if (number < 1 || number > 12) return null;
  const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return `${year}-${String(number).padStart(2, '0')}-${days}`;
}

/**
 * Which sign stands before the decimals, by cells of the file.
 *
 * @param texts - cells as they stand
 * @param fallback - the answer when no cell tells
 * @returns the sign that more cells can only be read with
 */
export function decimalSignOf(texts: readonly string[], fallback: DecimalSign): DecimalSign {
  const votes = (decimal: RegExp): number => texts.filter((text) => decimal.test(text)).length;
  const comma = votes(/^-?[\d\s\u00a0\u202f.]*\d,(?:\d{1,2}|\d{4,})$/);
  const point = votes(/^-?[\d\s\u00a0\u202f,]*\d\.(?:\d{1,2}|\d{4,})$/);
  if (comma === point) return fallback;
  return comma > point ? ',' : '.';
}
