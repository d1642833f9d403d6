import fc from 'fast-check';
import { studentReach, twoSidedStudent } from '../distributions/student.js';
import { relativeError } from '../relative-error.js';
import { amountsAdvice } from './amounts-advice.js';
import { bootstrap } from './bootstrap.js';
import { meanInterval, pairedChange } from './mean-interval.js';
import { medianInterval } from './median-interval.js';
import { meanOf } from './moments.js';
import { welch } from './welch.js';
import { winsorised } from './winsorised.js';

// Student (1908): hours of sleep gained by two drugs.
const FIRST_DRUG = Object.freeze([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const ORDERS = Object.freeze([120, 80, 0, 0, 2400, 60, 95, 150, 40, 310]);
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 40 });
const differing = values.filter((list) => new Set(list).size > 3);

describe('studentReach', () => {
  // scipy 1.17, stats.t.ppf.
  it.each([
    [0.95, 1, 12.706204736174698],
    [0.95, 2.5, 3.574654842],
    [0.95, 9, 2.2621571627409915],
    [0.95, 1_000_000, 1.959966],
    [0.999, 1, 636.6192487687196],
    [0.999, 9, 4.780912586],
  ])('at %d and %d degrees is %d', (confidence, degrees, reach) => {
    expect(relativeError(studentReach(confidence, degrees), reach)).toBeLessThan(2e-7);
    expect(twoSidedStudent(studentReach(confidence, degrees), degrees)).toBeCloseTo(
      1 - confidence,
      10,
    );
  });
});

describe.each([
  ['meanInterval', (list: readonly number[]) => meanInterval(list).value?.interval],
  ['bootstrap', (list: readonly number[]) => bootstrap(list).value?.interval],
  ['medianInterval', (list: readonly number[]) => medianInterval(list).value?.interval],
  ['winsorised', (list: readonly number[]) => winsorised(list).value?.interval],
])('%s', (_, intervalOf) => {
  it('does not mind the order of the values', () => {
    fc.assert(
      fc.property(differing, (list) => {
        const found = intervalOf(list);
        fc.pre(found !== undefined);
        const turned = intervalOf([...list].reverse());

        expect(turned?.low).toBeCloseTo(found.low, 8);
        expect(turned?.high).toBeCloseTo(found.high, 8);
      }),
      { numRuns: 4 },
    );
  });

  it('narrows as the same values are seen nine times over', () => {
    const often = Array.from({ length: 9 }, () => FIRST_DRUG).flat();
    const [once, nine] = [intervalOf(FIRST_DRUG)!, intervalOf(often)!];

    expect(nine.high - nine.low).toBeLessThan(once.high - once.low);
  });

  it('refuses a value that is no number', () => {
    expect(() => intervalOf([1, 2, Number.NaN])).toThrow(RangeError);
    expect(() => intervalOf([1, 2, Infinity])).toThrow(RangeError);
  });
});

describe('meanInterval', () => {
  it('gives the sleep of the first drug', () => {
    const { mean, interval } = meanInterval(FIRST_DRUG).value!;

    expect(mean).toBeCloseTo(0.75, 14);
    expect(relativeError(interval.low, -0.5297804135262318)).toBeLessThan(1e-9);
    expect(relativeError(interval.high, 2.0297804135262316)).toBeLessThan(1e-9);
  });

  it('says why it says nothing', () => {
    expect(meanInterval([]).reason).toBe('no-data');
    expect(meanInterval([3]).reason).toBe('one-value');
    expect(meanInterval([0.1, 0.1, 0.1]).reason).toBe('all-equal');
    expect(pairedChange([]).reason).toBe('no-data');
  });

  it('keeps its digits far from zero', () => {
    const far = FIRST_DRUG.map((value) => value + 1e6);

    expect(meanInterval(far).value!.deviation).toBeCloseTo(
      meanInterval(FIRST_DRUG).value!.deviation,
      8,
    );
  });
});

describe('welch', () => {
  it('turns its sign with the order of the groups', () => {
    fc.assert(
      fc.property(differing, differing, (one, other) => {
        const found = welch(one, other).value!;
        const turned = welch(other, one).value!;

        expect(found.difference).toBeCloseTo(-turned.difference, 9);
        expect(found.interval.low).toBeCloseTo(-turned.interval.high, 9);
        expect(found.p).toBeCloseTo(turned.p, 12);
      }),
    );
  });

  it('says why it says nothing', () => {
    expect(welch([], [1, 2]).reason).toBe('no-data');
    expect(welch([1], [1, 2]).reason).toBe('one-value');
    expect(welch([1, 1], [2, 2]).reason).toBe('all-equal');
    expect(welch([1, 1], [2, 3]).reason).toBeNull();
    expect(() => welch([1, Number.NaN], [2, 3])).toThrow(RangeError);
  });
});

describe('bootstrap', () => {
  // scipy 1.17, stats.bootstrap, BCa of 200,000 draws: 75.5 and 1240; 8.5 and 14.92.
  it.each([
    [ORDERS, 325.5, 75.5, 1240, 0.12],
    [[3, 5, 6, 8, 9, 10, 11, 12, 14, 17, 20, 22], 137 / 12, 8.5, 14.9167, 0.03],
  ])('of %j is near what many draws give', (list, estimate, low, high, within) => {
    const { value } = bootstrap(list);

    expect(value!.estimate).toBeCloseTo(estimate, 12);
    expect(relativeError(value!.interval.low, low)).toBeLessThan(within);
    expect(relativeError(value!.interval.high, high)).toBeLessThan(within);
  });

  it('says the same each time, and of another seed about the same', () => {
    const other = bootstrap(ORDERS, { seed: 'another' }).value!;

    expect(bootstrap(ORDERS)).toEqual(bootstrap(ORDERS));
    expect(relativeError(other.interval.low, 75.5)).toBeLessThan(0.15);
  });

  it('takes another statistic, and says why it says nothing', () => {
    const largest = bootstrap(ORDERS, { statistic: (list) => Math.max(...list) }).value!;

    expect(largest.estimate).toBe(2400);
    expect(bootstrap([]).reason).toBe('no-data');
    expect(bootstrap([1, 2]).reason).toBe('too-few');
    expect(bootstrap([2, 2, 2, 2]).reason).toBe('all-equal');
    expect(() => bootstrap([1, 2, 3], { confidence: 95 })).toThrow(RangeError);
  });
});

describe('medianInterval', () => {
  it('lies between two of the values, and says how sure it is', () => {
    const found = medianInterval([9, 1, 8, 2, 7, 3, 6, 4, 5, 10]).value!;

    // 1 − 2 · (1 + 10) / 1024.
    expect(found).toEqual({
      ...{ median: 5.5, interval: { low: 2, high: 9 } },
      coverage: expect.closeTo(1 - 22 / 1024, 12),
    });
  });

  it('takes six values for 95 %', () => {
    expect(medianInterval([]).reason).toBe('no-data');
    expect(medianInterval([1, 2, 3, 4, 5]).reason).toBe('too-few');
    expect(medianInterval([1, 2, 3, 4, 5, 6]).value!.interval).toEqual({ low: 1, high: 6 });
    expect(medianInterval([7, 7, 7, 7, 7, 7]).value!.interval).toEqual({ low: 7, high: 7 });
  });

  it('covers at least as often as asked, whatever the number', () => {
    for (let count = 6; count <= 200; count += 1) {
      const list = Array.from({ length: count }, (_, at) => at);

      expect(medianInterval(list).value!.coverage).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('winsorised', () => {
  it('draws the exceptional order in', () => {
    expect(winsorised(ORDERS).value).toMatchObject({ mean: 116.5, drawnIn: 1 });
  });

  it('is the plain mean when nothing is drawn in', () => {
    fc.assert(
      fc.property(differing, (list) => {
        const found = winsorised(list, 0).value!;

        expect(found.mean).toBeCloseTo(meanOf(list), 9);
        expect(found.interval.low).toBeCloseTo(meanInterval(list).value!.interval.low, 8);
      }),
    );
  });

  it('says why it says nothing', () => {
    expect(winsorised([]).reason).toBe('no-data');
    expect(winsorised([1]).reason).toBe('too-few');
    expect(winsorised([1, 5, 5, 9], 0.25).reason).toBe('all-equal');
    expect(() => winsorised([1, 2, 3], 0.5)).toThrow(RangeError);
  });
});

describe('amountsAdvice', () => {
  it.each([
    [[5, 0, 3], 'show-values'],
    [[120, 80, 0, 0, 2400, 60, 95, 150, 0, 310], 'two-parts'],
    [[120, 80, 50, 70, 2400, 60, 95, 150, 40, 310], 'median'],
    [[9, 10, 11, 10, 9, 11, 12, 8], 'mean'],
    [[4, 4, 4, 4, 4, 4, 4, 4], 'mean'],
  ])('of %j is %s', (list, advice) => {
    expect(amountsAdvice(list).value!.advice).toBe(advice);
  });

  it('says nothing of nothing, and refuses an amount below 0', () => {
    expect(amountsAdvice([]).reason).toBe('no-data');
    expect(() => amountsAdvice([-1, 2])).toThrow(RangeError);
  });
});
