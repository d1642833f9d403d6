import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import { exactTest } from './exact-test.js';

describe('exactTest', () => {
  // scipy 1.17, stats.binomtest: greater, less, two-sided.
  it.each([
    [9, 30, 0.1, [0.002019829005258302, 0.9995456448850946, 0.002019829005258302]],
    [1, 20, 0.3, [0.9992020773370239, 0.007637259774199995, 0.012775421309321397]],
    [0, 10, 0.1, [1, 0.34867844009999993, 0.6125795109999999]],
    [10, 10, 0.9, [0.34867844010000004, 1, 0.612579511]],
    [5, 10, 0.5, [0.623046875, 0.623046875, 1]],
    [7, 20, 0.2, [0.08669251356740035, 0.9678573369191248, 0.09822172861346881]],
    [50_200, 100_000, 0.5, [0.10351948588211125, 0.8976142344571816, 0.2070389717642225]],
  ])('matches scipy for %d of %d against %d', (successes, trials, supposed, right) => {
    const sides = ['at-least', 'at-most', 'two-sided'] as const;
    const found = sides.map((side) => exactTest({ successes, trials }, supposed, side).value!);

    found.forEach((one, at) => expect(relativeError(one, right[at]!)).toBeLessThan(1e-9));
  });

  it('takes one trial as it is, and says nothing without any', () => {
    expect(exactTest({ successes: 1, trials: 1 }, 0.1, 'at-least').value).toBeCloseTo(0.1, 14);
    expect(exactTest({ successes: 0, trials: 0 }, 0.1)).toEqual({ value: null, reason: 'no-data' });
  });

  it('sums every result that is no likelier, by plain counting', () => {
    const chances = (trials: number, rate: number): number[] => {
      const found = [(1 - rate) ** trials];
      for (let count = 0; count < trials; count += 1) {
        found.push(found[count]! * ((trials - count) / (count + 1)) * (rate / (1 - rate)));
      }
      return found;
    };
    const draw = fc
      .integer({ min: 1, max: 40 })
      .chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
    const rates = fc.integer({ min: 1, max: 39 }).map((steps) => steps / 40);
    fc.assert(
      fc.property(draw, rates, ([successes, trials], rate) => {
        const all = chances(trials, rate);
        const limit = all[successes]! * (1 + 1e-7);
        const plain = all.filter((one) => one <= limit).reduce((sum, one) => sum + one, 0);

        expect(exactTest({ successes, trials }, rate).value).toBeCloseTo(Math.min(1, plain), 9);
      }),
    );
  });

  it('keeps to the ends of the rate', () => {
    expect(exactTest({ successes: 0, trials: 5 }, 0).value).toBe(1);
    expect(exactTest({ successes: 1, trials: 5 }, 0).value).toBe(0);
    expect(exactTest({ successes: 5, trials: 5 }, 1).value).toBe(1);
  });

  it('refuses what is no share', () => {
    expect(() => exactTest({ successes: 6, trials: 5 }, 0.1)).toThrow(RangeError);
    expect(() => exactTest({ successes: 1, trials: 5 }, 10)).toThrow(RangeError);
  });
});
