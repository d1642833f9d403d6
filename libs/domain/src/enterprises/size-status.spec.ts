import fc from 'fast-check';

import { SIZE_CLASSES, type SizeClass } from './size-class.js';
import { sizeStatuses, type SizeYear } from './size-status.js';

const PERSONS: Readonly<Record<SizeClass, number>> = {
  micro: 3,
  small: 20,
  medium: 100,
  large: 400,
};
const yearOf = (endsOn: string, size: SizeClass | null): SizeYear => ({
  fiscalYearEndsOn: endsOn,
  persons: size === null ? null : PERSONS[size],
  turnoverCents: 100,
  balanceTotalCents: 100,
});
const yearsOf = (...sizes: (SizeClass | null)[]): SizeYear[] =>
  sizes.map((size, nth) => yearOf(`${2018 + nth}-12-31`, size));
const statuses = (years: readonly SizeYear[]) => sizeStatuses(years).map(({ status }) => status);
const reasons = (years: readonly SizeYear[]) => sizeStatuses(years).map(({ reason }) => reason);

describe('the size class of a firm over the years', () => {
  it('is that of the first year until two years in a row are beyond its ceilings', () => {
    const years = yearsOf('micro', 'small', 'small', 'small');

    expect(statuses(years)).toEqual(['micro', 'micro', 'small', 'small']);
    expect(reasons(years)).toEqual(['first', 'kept', 'changed', 'same']);
  });

  it('is kept through one year beyond', () => {
    expect(statuses(yearsOf('micro', 'small', 'micro', 'small'))).toEqual(Array(4).fill('micro'));
  });

  it('falls as it rises', () => {
    expect(statuses(yearsOf('small', 'micro', 'micro'))).toEqual(['small', 'small', 'micro']);
  });

  it('goes no further than both years go', () => {
    expect(statuses(yearsOf('micro', 'small', 'large'))).toEqual(['micro', 'micro', 'small']);
    expect(statuses(yearsOf('large', 'medium', 'micro'))).toEqual(['large', 'large', 'medium']);
  });

  it('begins anew after a year that is missing or does not decide', () => {
    const gap = [yearOf('2018-12-31', 'micro'), yearOf('2020-12-31', 'small')];

    expect(reasons(gap)).toEqual(['first', 'first']);
    expect(statuses(yearsOf('micro', null, 'small'))).toEqual(['micro', null, 'small']);
    expect(reasons(yearsOf('micro', null, 'small'))).toEqual(['first', 'unknown', 'first']);
  });

  it('takes a fiscal year that was changed for one that follows', () => {
    const years = [
      yearOf('2022-12-31', 'micro'),
      yearOf('2023-12-31', 'small'),
      yearOf('2025-04-30', 'small'),
    ];

    expect(statuses(years)).toEqual(['micro', 'micro', 'small']);
  });

  it('is nothing of no years', () => {
    expect(sizeStatuses([])).toEqual([]);
  });

  const sizes = fc.array(fc.constantFrom(...SIZE_CLASSES, null), { maxLength: 12 });

  it('does not follow from the order in which years are told', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const years = yearsOf(...all);

        expect(statuses(years.toReversed())).toEqual(statuses(years));
      }),
    );
  });

  it('changes only towards what two years in a row speak for', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const lines = sizeStatuses(yearsOf(...all));
        const place = (size: SizeClass | null | undefined) => SIZE_CLASSES.indexOf(size ?? 'micro');
        for (const [nth, { reason, status, ofYear }] of lines.entries()) {
          if (reason !== 'changed') continue;
          const before = lines[nth - 1];
          const way = Math.sign(place(status) - place(before?.status));
          expect(way).toBe(Math.sign(place(ofYear) - place(before?.status)));
          expect(way).toBe(Math.sign(place(before?.ofYear) - place(before?.status)));
        }
      }),
    );
  });
});
