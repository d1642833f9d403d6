import fc from 'fast-check';

import { addDays, daysBetween } from './calendar-date.js';
import { lastDayOf, monthOf } from './calendar-month.js';
import { mondayOf, weekOf, weeksOf } from './calendar-week.js';

const dates = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2026-11-22', days));

describe('weeks', () => {
  // ISO 8601; the Finnish almanac gives the same numbers
  it.each([
    ['2026-11-22', '2026-11-16', 47],
    ['2026-12-31', '2026-12-28', 53],
    ['2027-01-01', '2026-12-28', 53],
    ['2027-01-04', '2027-01-04', 1],
    ['2024-12-30', '2024-12-30', 1],
    ['2021-01-03', '2020-12-28', 53],
    ['1999-12-31', '1999-12-27', 52],
  ])('of %s begins on %s and is number %d', (date, monday, number) => {
    expect([mondayOf(date), weekOf(date)]).toEqual([monday, number]);
  });

  it('hold each day of a month once, and whole weeks around it', () => {
    fc.assert(
      fc.property(dates.map(monthOf), (month) => {
        const weeks = weeksOf(month);
        const days = weeks.flatMap((week) => week.days);
        const own = days.filter((day) => monthOf(day) === month);

        expect(own).toHaveLength(daysBetween(`${month}-01`, lastDayOf(month)) + 1);
        expect(days).toHaveLength(weeks.length * 7);
        expect(daysBetween(days[0]!, days.at(-1)!)).toBe(days.length - 1);
        expect(weeks.every((week) => mondayOf(week.days[6]!) === week.days[0])).toBe(true);
        expect(weeks.every((week) => week.days.some((day) => monthOf(day) === month))).toBe(true);
      }),
    );
  });

  it('of a February that begins on a Monday are four', () => {
    expect(weeksOf('2027-02').map(({ number }) => number)).toEqual([5, 6, 7, 8]);
  });

  it('follow one another: the next Monday has the next number, or the first', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = weekOf(addDays(date, 7));
        expect(next === weekOf(date) + 1 || (next === 1 && weekOf(date) >= 52)).toBe(true);
      }),
    );
  });

  it.each(['2026-13', 'soon', ''])('are those of no month in %j', (text) => {
    expect(() => weeksOf(text)).toThrow(RangeError);
  });
});
