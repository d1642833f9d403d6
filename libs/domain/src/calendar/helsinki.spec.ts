import fc from 'fast-check';
import { addDays } from './calendar-date.js';
import { helsinkiDate, startOfHelsinkiDay } from './helsinki.js';

const HOUR_MS = 3_600_000;
const at = (text: string): number => Date.parse(text);

describe('helsinkiDate', () => {
  it.each([
    // Winter, two hours ahead of UTC.
    ['2026-01-15T21:59:59.999Z', '2026-01-15'],
    ['2026-01-15T22:00:00Z', '2026-01-16'],
    // Summer, three hours ahead.
    ['2026-07-15T20:59:59.999Z', '2026-07-15'],
    ['2026-07-15T21:00:00Z', '2026-07-16'],
    // The clock goes forward on 29 March at 01:00 UTC: that day begins in winter time…
    ['2026-03-28T21:59:59Z', '2026-03-28'],
    ['2026-03-28T22:00:00Z', '2026-03-29'],
    // …and ends in summer time.
    ['2026-03-29T20:59:59Z', '2026-03-29'],
    ['2026-03-29T21:00:00Z', '2026-03-30'],
    // Back on 25 October: the day begins in summer time and ends in winter time.
    ['2026-10-24T20:59:59Z', '2026-10-24'],
    ['2026-10-24T21:00:00Z', '2026-10-25'],
    ['2026-10-25T21:59:59Z', '2026-10-25'],
    ['2026-10-25T22:00:00Z', '2026-10-26'],
    ['2025-12-31T22:00:00Z', '2026-01-01'],
  ])('reads %s as %s', (instant, date) => {
    expect(helsinkiDate(at(instant))).toBe(date);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (instant) => {
    expect(() => helsinkiDate(instant)).toThrow(RangeError);
  });
});

describe('startOfHelsinkiDay', () => {
  it.each([
    ['2026-01-15', '2026-01-14T22:00:00Z', 24],
    ['2026-07-15', '2026-07-14T21:00:00Z', 24],
    ['2026-03-29', '2026-03-28T22:00:00Z', 23],
    ['2026-10-25', '2026-10-24T21:00:00Z', 25],
  ])('%s begins at %s and lasts %d hours', (date, instant, hours) => {
    const start = startOfHelsinkiDay(date);

    expect(start).toBe(at(instant));
    expect((startOfHelsinkiDay(addDays(date, 1)) - start) / HOUR_MS).toBe(hours);
  });

  it('is the first instant of its day, on any day since 1990', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 365 }), (days) => {
        const date = addDays('1990-01-01', days);
        const start = startOfHelsinkiDay(date);

        expect(helsinkiDate(start)).toBe(date);
        expect(helsinkiDate(start - 1)).toBe(addDays(date, -1));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what is no date', () => {
    expect(() => startOfHelsinkiDay('2026-02-30')).toThrow(RangeError);
  });
});
