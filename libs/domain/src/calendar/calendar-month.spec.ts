import fc from 'fast-check';
import { addMonths, isMonth, lastDayOf, monthOf } from './calendar-month.js';

describe('the months of the calendar', () => {
  it('take the month of a date, and refuse what is none', () => {
    expect(monthOf('2026-03-31')).toBe('2026-03');
    expect(() => monthOf('2026-02-30')).toThrow(RangeError);
  });

  it.each([
    ['2024-02', '2024-02-29'],
    ['2026-02', '2026-02-28'],
    ['2026-12', '2026-12-31'],
    ['2026-04', '2026-04-30'],
    ['9999-11', '9999-11-30'],
  ])('%s ends on %s', (month, last) => {
    expect(lastDayOf(month)).toBe(last);
  });

  it('know even the last month there is', () => {
    expect(lastDayOf('9999-12')).toBe('9999-12-31');
  });

  it.each([
    ['2026-11', 3, '2027-02'],
    ['2026-01', -1, '2025-12'],
    ['2026-06', 0, '2026-06'],
    ['2026-01', -13, '2024-12'],
  ])('%s and %d months is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected);
  });

  it('come back by the way they went', () => {
    const year = fc.integer({ min: 200, max: 9_000 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -900, max: 900 }),
        (y, m, count) => {
          const month = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`;

          expect(addMonths(addMonths(month, count), -count)).toBe(month);
        },
      ),
    );
  });

  it.each(['2026-13', '2026-00', '2026-1', '0000-01', '2026-01-01', ''])('refuse %j', (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => addMonths(text, 1)).toThrow(RangeError);
    expect(() => lastDayOf(text)).toThrow(RangeError);
  });

  it('refuse half a month and what leaves the calendar', () => {
    expect(() => addMonths('2026-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('9999-12', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01', -1)).toThrow(RangeError);
  });
});
