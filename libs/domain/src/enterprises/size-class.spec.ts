import { sizeClassOf, type SizeFigures } from './size-class.js';

const MILLION = 100_000_000;
const year = (
  persons: number | null,
  turnover: number | null,
  balance: number | null,
): SizeFigures => ({
  persons,
  turnoverCents: turnover === null ? null : turnover * MILLION,
  balanceTotalCents: balance === null ? null : balance * MILLION,
});

describe('the size class of a fiscal year', () => {
  // Annex to Recommendation 2003/361/EC, article 2: fewer persons than, and at most one amount above.
  it.each([
    ['micro', year(0, 0, 0)],
    ['micro', year(9.9, 2, 2)],
    ['small', year(10, 0.1, 0.1)],
    ['small', year(9, 2.01, 2.01)],
    ['micro', year(9, 30, 2)],
    ['micro', year(9, 2, 30)],
    ['small', year(49, 10, 90)],
    ['medium', year(50, 1, 1)],
    ['medium', year(249, 50, 44)],
    ['medium', year(249, 51, 43)],
    ['large', year(249, 50.01, 43.01)],
    ['large', year(250, 1, 1)],
  ])('is %s of %j', (size, figures) => {
    expect(sizeClassOf(figures)).toBe(size);
  });

  it('needs one of the two amounts only, where that one is within', () => {
    expect(sizeClassOf(year(2, 0.4, null))).toBe('micro');
    expect(sizeClassOf(year(2, null, 0.4))).toBe('micro');
  });

  it.each([
    [year(null, 1, 1)],
    [year(2, null, null)],
    [year(2, 3, null)],
    [year(2, null, 3)],
    [year(60, 51, null)],
  ])('is not said where it does not follow: %j', (figures) => {
    expect(sizeClassOf(figures)).toBeNull();
  });

  it('is large by persons alone', () => {
    expect(sizeClassOf(year(250, null, null))).toBe('large');
  });
});
