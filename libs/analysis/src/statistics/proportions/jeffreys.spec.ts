import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import { jeffreys } from './jeffreys.js';

describe('jeffreys', () => {
  // scipy 1.17, stats.beta.ppf; the last from R 4.2.2, qbeta.
  it.each([
    [3, 10, 0.09269459393815316, 0.6058183181486713],
    [9, 30, 0.1599931884084719, 0.47654420278242177],
    [0, 1, 0, 0.8532536836904248],
    [1, 1, 0.14674631630957513, 1],
    [120, 2400, 0.04181702510149926, 0.05926724677609702],
    [500_000, 1_000_000, 0.49902001919386424, 0.5009799808061357],
    [0, 10, 0, 0.217196267509211],
  ])('matches the beta quantiles for %d of %d', (successes, trials, low, high) => {
    const { value } = jeffreys(successes, trials);

    expect(relativeError(value!.low, low)).toBeLessThan(1e-9);
    expect(relativeError(value!.high, high)).toBeLessThan(1e-9);
  });

  it('says nothing without trials, and why', () => {
    expect(jeffreys(0, 0)).toEqual({ value: null, reason: 'no-data' });
  });

  it('narrows with more trials of the same share, and mirrors success and failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }), (hit, miss) => {
        const width = (times: number): number => {
          const { low, high } = jeffreys(hit * times, (hit + miss) * times).value!;
          return high - low;
        };
        const mirrored = jeffreys(miss, hit + miss).value!;

        expect(width(4)).toBeLessThan(width(1));
        expect(mirrored.low).toBeCloseTo(1 - jeffreys(hit, hit + miss).value!.high, 9);
      }),
    );
  });

  // By exact enumeration: the chance of every count, at rates from 2 to 98 %.
  it.each([5, 10, 20, 40])(
    'covers about as often as it says on average, at %d trials',
    (trials) => {
      const rates = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);
      const covered = rates.map((rate) => {
        let chance = (1 - rate) ** trials;
        let sum = 0;
        for (let count = 0; count <= trials; count += 1) {
          const { low, high } = jeffreys(count, trials).value!;
          if (low <= rate && rate <= high) sum += chance;
          chance *= ((trials - count) / (count + 1)) * (rate / (1 - rate));
        }
        return sum;
      });
      const mean = covered.reduce((sum, one) => sum + one, 0) / covered.length;

      expect(Math.abs(mean - 0.95)).toBeLessThan(0.015);
      expect(Math.min(...covered)).toBeGreaterThan(0.83);
    },
  );

  it.each([
    [-1, 5],
    [6, 5],
    [1.5, 5],
  ])('refuses %d of %d', (successes, trials) => {
    expect(() => jeffreys(successes, trials)).toThrow(RangeError);
  });

  it('refuses a confidence that is none', () => {
    expect(() => jeffreys(1, 5, 95)).toThrow(RangeError);
  });
});
