import { isCalendarDate } from './calendar-date.js';

/**
 * The month of a calendar date.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `YYYY-MM`
 * @throws RangeError when it is not a date
 * @example monthOf('2026-03-15') // '2026-03'
 */
export function monthOf(date: string): string {
  if (!isCalendarDate(date)) throw new RangeError(`${JSON.stringify(date)} is not a calendar date`);
  return date.slice(0, 7);
}

/**
 * The last day of a month.
 *
 * @param month - `YYYY-MM`
 * @returns `YYYY-MM-DD`
 * @throws RangeError when it is not a month
 * @example lastDayOf('2024-02') // '2024-02-29'
 */
export function lastDayOf(month: string): string {
  const last = ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find(isCalendarDate);
  if (last === undefined) throw new RangeError(`${JSON.stringify(month)} is not a month`);
  return last;
}

/**
 * The month so many months later, or earlier when negative.
 *
 * @param month - `YYYY-MM`
 * @param months - whole months
 * @returns `YYYY-MM`
 * @throws RangeError when it is not a month, the number is not whole, or the year leaves 1..9999
 * @example addMonths('2026-11', 3) // '2027-02'
 */
export function addMonths(month: string, months: number): string {
  if (!isMonth(month)) throw new RangeError(`${JSON.stringify(month)} is not a month`);
  if (!Number.isInteger(months)) throw new RangeError('addMonths requires whole months');
  const [year, number] = month.split('-').map(Number) as [number, number];
  const count = year * 12 + (number - 1) + months;
  const moved = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  if (!isMonth(moved)) throw new RangeError('addMonths leaves the years 1 to 9999');
  return moved;
}

/**
 * Whether a text is a month, `YYYY-MM`.
 *
 * @param text - any text
 * @returns true when it is one
 * @example isMonth('2026-13') // false
 */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isCalendarDate(`${text}-01`);
}
