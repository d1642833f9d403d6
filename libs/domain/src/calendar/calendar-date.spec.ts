import fc from 'fast-check';
import { addDays, compareDates, daysBetween, isCalendarDate } from './calendar-date.js';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('0001-01-01T00:00:00Z') / DAY_MS;
const LAST = Date.parse('9999-12-31T00:00:00Z') / DAY_MS;

/** The calendar of the JavaScript engine, which the code under test does not use. */
const byEngine = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const days = fc.integer({ min: FIRST, max: LAST });

describe('isCalendarDate', () => {
  it.each(['2026-03-29', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    'knows %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '29.3.2026',
    '2026-03-29T00:00:00Z',
    ' 2026-03-29',
    '2026-03-29\n',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-02-27', 3, '2026-03-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s and %d days is %s', (date, count, expected) => {
    expect(addDays(date, count)).toBe(expected);
  });

  it('agrees with the calendar of the engine on any day of ten thousand years', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(byEngine(from), to - from)).toBe(byEngine(to));
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses what is no date, half a day, and what leaves the calendar', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-28', 0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('daysBetween and compareDates', () => {
  it('count whole days across both clock changes', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-15', '2026-03-02')).toBe(-13);
  });

  it('undo addDays, and agree on which date comes first', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = [byEngine(a), byEngine(b)];

        expect(daysBetween(from, to)).toBe(b - a);
        expect(compareDates(from, to)).toBe(Math.sign(a - b));
      }),
    );
  });

  it('refuse what is no date', () => {
    expect(() => daysBetween('2026-03-28', '')).toThrow(RangeError);
    expect(() => compareDates('tomorrow', '2026-03-28')).toThrow(RangeError);
  });
});
