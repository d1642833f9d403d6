const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_ERA = 146_097;

/**
 * Whether a text is a calendar date of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @param text - any text
 * @returns false for a day that does not exist, such as 30 February
 * @example isCalendarDate('2026-02-29') // false
 */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match || match[1] === '0000') return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && fromDays(toDays(year, month, day)) === text;
}

/**
 * The calendar date so many days later, or earlier when negative. No hours, no clock changes.
 *
 * @param date - `YYYY-MM-DD`
 * @param days - whole days
 * @returns `YYYY-MM-DD`
 * @throws RangeError when the date is not one, the days are not whole, or the year leaves 1..9999
 * @example addDays('2026-02-27', 3) // '2026-03-02'
 */
export function addDays(date: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError('addDays requires a whole number of days');
  const moved = fromDays(dayNumber(date) + days);
  if (!isCalendarDate(moved)) throw new RangeError('addDays leaves the years 1 to 9999');
  return moved;
}

/**
 * The same day of another year, and 28 February where that has no 29 February.
 *
 * @param date - `YYYY-MM-DD`
 * @param years - whole years, negative for earlier ones
 * @returns `YYYY-MM-DD`
 * @throws RangeError when the date is not one
 * @example addYears('2028-02-29', -3) // '2025-02-28'
 */
export function addYears(date: string, years: number): string {
  if (!isCalendarDate(date)) throw new RangeError(`${JSON.stringify(date)} is not a calendar date`);
  const same = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isCalendarDate(same) ? same : same.replace('-02-29', '-02-28');
}

/**
 * Days from one calendar date to another.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @returns whole days; 0 for the same date, negative when `to` comes first
 * @throws RangeError when either is not a date
 * @example daysBetween('2026-03-02', '2026-03-15') // 13
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Order of two calendar dates, for sorting.
 *
 * @param a - `YYYY-MM-DD`
 * @param b - `YYYY-MM-DD`
 * @returns negative when `a` comes first, 0 when equal, positive when `b` comes first
 * @throws RangeError when either is not a date
 * @example compareDates('2026-03-02', '2026-03-15') // -1
 */
export function compareDates(a: string, b: string): number {
  return Math.sign(dayNumber(a) - dayNumber(b));
}

function dayNumber(date: string): number {
  if (!isCalendarDate(date)) throw new RangeError(`${JSON.stringify(date)} is not a calendar date`);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return toDays(year, month, day);
}

// Days since 1 March of year 0, counting years from March so that the leap day comes last.
// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
function toDays(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear;
}

function fromDays(days: number): string {
  const era = Math.floor(days / DAYS_IN_ERA);
  const inEra = days - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leapDays) / 365);
  const dayOfYear =
    inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

const pad = (part: number): string => String(part).padStart(2, '0');
