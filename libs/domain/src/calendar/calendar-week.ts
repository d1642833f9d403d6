import { addDays, daysBetween } from './calendar-date.js';
import { isMonth, lastDayOf } from './calendar-month.js';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** A Monday. */
const MONDAY = '2024-01-01';

/** A week of ISO 8601: from Monday to Sunday. */
export interface CalendarWeek {
  /** 1 to 53. */
  readonly number: number;
  /** Its seven days, `YYYY-MM-DD`. */
  readonly days: readonly string[];
}

/**
 * The Monday of the week in which a date is.
 *
 * @param date - `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 * @throws RangeError when it is not a date
 * @example mondayOf('2026-11-22') // '2026-11-16'
 */
export function mondayOf(date: string): string {
  return addDays(date, -(((daysBetween(MONDAY, date) % 7) + 7) % 7));
}

/**
 * The number of the week in which a date is, by ISO 8601: week 1 has the year's first Thursday.
 *
 * @param date - `YYYY-MM-DD`
 * @returns 1 to 53
 * @throws RangeError when it is not a date
 * @example weekOf('2027-01-01') // 53
 */
export function weekOf(date: string): number {
  const thursday = addDays(mondayOf(date), 3);
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/**
 * The weeks in which a month lies, whole: the first and the last may have days of its neighbours.
 *
 * @param month - `YYYY-MM`
 * @returns four to six weeks, in order
 * @throws RangeError when it is not a month
 * @example weeksOf('2026-11').map(({ number }) => number) // [44, 45, 46, 47, 48, 49]
 */
export function weeksOf(month: string): CalendarWeek[] {
  if (!isMonth(month)) throw new RangeError(`${JSON.stringify(month)} is not a month`);
  const [first, last] = [mondayOf(`${month}-01`), lastDayOf(month)];
  const count = Math.floor(daysBetween(first, last) / 7) + 1;
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(first, index * 7);
    return { number: weekOf(monday), days: DAYS.map((day) => addDays(monday, day)) };
  });
}
