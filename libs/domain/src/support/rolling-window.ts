import { addDays, addYears } from '../calendar/calendar-date.js';

const YEARS = 3;

/**
 * The first day whose aid still counts on a day: aid granted on g counts on d when g comes after the
 * day three years before d, and not after d. Three years before 29 February is 28 February.
 *
 * @param on - the day that is asked about, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 * @throws RangeError when the day is not one, or comes before the year 4
 * @see Reg. (EU) 2023/2831 art. 3(2), "over any period of 3 years"
 * @example windowFrom('2026-03-15') // '2023-03-16'
 * @example windowFrom('2028-02-29') // '2025-03-01': three years before is 28 February 2025
 */
export const windowFrom = (on: string): string => addDays(addYears(on, -YEARS), 1);

/**
 * The first day on which aid does not count any more: three years after it, and 1 March where that
 * year has no 29 February.
 *
 * @param grantedOn - the day on which the right to it was given, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`
 * @throws RangeError when the day is not one
 * @example freesOn('2023-03-15') // '2026-03-15'
 * @example freesOn('2024-02-29') // '2027-03-01': on 28 February the window begins on 29 February 2024
 */
export const freesOn = (grantedOn: string): string => {
  const ends = addYears(grantedOn, YEARS);
  return ends.slice(4) === grantedOn.slice(4) ? ends : addDays(ends, 1);
};

/**
 * Whether aid counts on a day.
 *
 * @param grantedOn - the day on which the right to it was given
 * @param on - the day that is asked about
 * @returns true from that day on, for three years
 * @example countsOn('2023-03-15', '2026-03-14') // true, and no more the day after
 */
export const countsOn = (grantedOn: string, on: string): boolean =>
  grantedOn <= on && windowFrom(on) <= grantedOn;
