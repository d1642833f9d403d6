import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import { compareRatings } from './compare-ratings.js';
import { ratingMean } from './rating-mean.js';
import { topShare } from './top-share.js';

const FIVE = Object.freeze({ lowest: 1, highest: 5 });
const SOME = Object.freeze([5, 4, 5, 2, 3]);
const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 });

describe('topShare', () => {
  it('counts one step or two', () => {
    expect(topShare(SOME, FIVE).value).toMatchObject({ successes: 2, trials: 5, share: 0.4 });
    expect(topShare(SOME, FIVE, 2).value).toMatchObject({
      ...{
        share: 0.6,
        interval: { low: expect.closeTo(0.1466, 4), high: expect.closeTo(0.9473, 4) },
      },
    });
  });

  it('says nothing without ratings, and something of all equal ones', () => {
    expect(topShare([], FIVE)).toEqual({ value: null, reason: 'no-data' });
    expect(topShare([5], FIVE).value!.interval).toEqual({
      low: expect.closeTo(0.025, 12),
      high: 1,
    });
    expect(topShare([3, 3, 3], FIVE).value).toMatchObject({ share: 0, interval: { low: 0 } });
  });

  it('refuses a rating off the scale, a half one, and steps that are none', () => {
    expect(() => topShare([6], FIVE)).toThrow(RangeError);
    expect(() => topShare([0], FIVE)).toThrow(RangeError);
    expect(() => topShare([4.5], FIVE)).toThrow(RangeError);
    expect(() => topShare([4], FIVE, 5)).toThrow(RangeError);
    expect(() => topShare([4], { lowest: 5, highest: 5 })).toThrow(RangeError);
  });
});

describe('ratingMean', () => {
  it('stays on the scale', () => {
    expect(ratingMean(SOME, FIVE).value).toMatchObject({
      mean: 3.8,
      interval: { low: expect.closeTo(2.181, 3), high: 5 },
    });
    fc.assert(
      fc.property(ratings, (list) => {
        const { value } = ratingMean(list, FIVE);
        fc.pre(value !== null);

        expect(value.interval.low).toBeGreaterThanOrEqual(1);
        expect(value.interval.high).toBeLessThanOrEqual(5);
        expect(ratingMean([...list].reverse(), FIVE).value!.mean).toBeCloseTo(value.mean, 12);
      }),
    );
  });

  it('says why it says nothing', () => {
    expect(ratingMean([], FIVE).reason).toBe('no-data');
    expect(ratingMean([4], FIVE).reason).toBe('one-value');
    expect(ratingMean([4, 4], FIVE).reason).toBe('all-equal');
    expect(() => ratingMean([9], FIVE)).toThrow(RangeError);
  });
});

describe('compareRatings', () => {
  // scipy 1.17, stats.brunnermunzel: the interval leaves out a half when its p is under 5 %.
  it.each<[number[], number[], number]>([
    [[5, 4, 5, 3], [2, 3, 4, 1], 0.024008196755730935],
    [[5, 4, 5, 2, 3, 5, 4, 4], [3, 3, 2, 4, 1, 2, 3], 0.007505934831518308],
    [[3, 3, 4, 2, 5, 1], [3, 2, 4, 4, 5, 2], 0.7035874322017901],
  ])('agrees with Brunner and Munzel’s test of %j and %j', (one, other, p) => {
    const { superiority, interval } = compareRatings(one, other, FIVE).value!;
    const reach = Math.max(interval!.high - superiority, superiority - interval!.low);

    expect(Math.abs(superiority - 0.5) > reach).toBe(p < 0.05);
  });

  it('turns over with the order of the groups', () => {
    fc.assert(
      fc.property(ratings, ratings, (one, other) => {
        const found = compareRatings(one, other, FIVE);
        fc.pre(found.value !== null);
        const turned = compareRatings(other, one, FIVE).value!;

        expect(found.value.superiority).toBeCloseTo(1 - turned.superiority, 12);
        expect(found.value.p).toBeCloseTo(turned.p, 12);
        if (found.value.interval)
          expect(found.value.interval.low).toBeCloseTo(1 - turned.interval!.high, 10);
      }),
    );
  });

  it('narrows with more ratings', () => {
    const often = (list: readonly number[]): number[] =>
      Array.from({ length: 8 }, () => list).flat();
    const width = (one: readonly number[], other: readonly number[]): number => {
      const { low, high } = compareRatings(one, other, FIVE).value!.interval!;
      return high - low;
    };

    expect(width(often(SOME), often([3, 2, 4, 1]))).toBeLessThan(width(SOME, [3, 2, 4, 1]));
  });

  it('says what it cannot say', () => {
    expect(compareRatings([], [1], FIVE).reason).toBe('no-data');
    expect(compareRatings([3], [3], FIVE).reason).toBe('all-equal');
    expect(compareRatings([4], [3], FIVE).value!.interval).toBeNull();
    expect(compareRatings([5, 5], [1, 2], FIVE).value!.interval).toBeNull();
    expect(
      relativeError(compareRatings([5, 4, 5, 3], [2, 3, 4, 1], FIVE).value!.superiority, 0.875),
    ).toBe(0);
    expect(() => compareRatings([5], [7], FIVE)).toThrow(RangeError);
  });
});
