import fc from 'fast-check';
import { addDays } from '../calendar/calendar-date.js';
import { countsOn, freesOn, windowFrom } from './rolling-window.js';

const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2020-01-01', days));

describe('the window of three years', () => {
  it.each([
    ['2026-03-15', '2023-03-16'],
    ['2027-02-28', '2024-02-29'],
    ['2027-03-01', '2024-03-02'],
    ['2028-02-28', '2025-03-01'],
    ['2028-02-29', '2025-03-01'],
    ['2028-03-01', '2025-03-02'],
  ])('on %s begins on %s', (on, first) => {
    expect(windowFrom(on)).toBe(first);
  });

  it.each([
    ['2023-03-15', '2026-03-15'],
    ['2024-02-28', '2027-02-28'],
    ['2024-02-29', '2027-03-01'],
    ['2024-03-01', '2027-03-01'],
    ['2025-02-28', '2028-02-28'],
  ])('frees aid of %s on %s', (grantedOn, frees) => {
    expect(freesOn(grantedOn)).toBe(frees);
    expect(countsOn(grantedOn, addDays(frees, -1))).toBe(true);
    expect(countsOn(grantedOn, frees)).toBe(false);
  });

  it('counts no aid before its day', () => {
    expect(countsOn('2026-03-15', '2026-03-14')).toBe(false);
    expect(countsOn('2026-03-15', '2026-03-15')).toBe(true);
  });

  it('never takes back what it has freed, and ends where it says', () => {
    fc.assert(
      fc.property(day, day, fc.nat(2_000), (grantedOn, on, days) => {
        const later = addDays(on, days);
        expect(countsOn(grantedOn, on)).toBe(grantedOn <= on && on < freesOn(grantedOn));
        if (grantedOn <= on && !countsOn(grantedOn, on)) {
          expect(countsOn(grantedOn, later)).toBe(false);
        }
      }),
    );
  });

  it('takes days only', () => {
    expect(() => windowFrom('2026-02-30')).toThrow(RangeError);
    expect(() => freesOn('today')).toThrow(RangeError);
    expect(() => windowFrom('0002-01-01')).toThrow(RangeError);
  });
});
