import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import type { ShareCounts } from '../share-counts.js';
import { chanceBetter, expectedLoss } from './chance-better.js';
import { chiSquared } from './chi-squared.js';
import { shareDifference } from './difference.js';
import { fisherExact } from './fisher-exact.js';
import { newcombe } from './newcombe.js';
import { oddsRatio, riskRatio } from './ratios.js';

const of = (successes: number, trials: number): ShareCounts => Object.freeze({ successes, trials });
const arms = fc
  .tuple(fc.nat(40), fc.nat(40))
  .filter(([hit, miss]) => hit + miss > 0)
  .map(([hit, miss]) => of(hit, hit + miss));
const FISHER_HUGE = 0.03401373515775234;
const all = [
  ['shareDifference', shareDifference],
  ['newcombe', newcombe],
  ['fisherExact', fisherExact],
  ['riskRatio', riskRatio],
  ['oddsRatio', oddsRatio],
  ['chiSquared', (one: ShareCounts, other: ShareCounts) => chiSquared(one, other, 'none')],
] as const;

describe.each(all)('%s', (_, figure) => {
  it('says nothing when an arm has no trials, and why', () => {
    expect(figure(of(0, 0), of(1, 2))).toEqual({ value: null, reason: 'no-data' });
    expect(figure(of(1, 2), of(0, 0))).toEqual({ value: null, reason: 'no-data' });
  });

  it('refuses what is no share', () => {
    expect(() => figure(of(3, 2), of(1, 2))).toThrow(RangeError);
    expect(() => figure(of(1, 2), of(0.5, 2))).toThrow(RangeError);
  });
});

describe('the difference of two shares', () => {
  it('turns its sign with the order of the arms', () => {
    fc.assert(
      fc.property(arms, arms, (one, other) => {
        const found = newcombe(one, other).value!;
        const turned = newcombe(other, one).value!;

        expect(found.low).toBeCloseTo(-turned.high, 12);
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(shareDifference(one, other).value!.difference).toBeCloseTo(
          -shareDifference(other, one).value!.difference,
          14,
        );
      }),
    );
  });

  it('has no test where nobody or everybody succeeded', () => {
    expect(shareDifference(of(0, 5), of(0, 9)).value).toMatchObject({
      pooled: null,
      unpooled: null,
    });
    expect(shareDifference(of(0, 5), of(9, 9)).value).toMatchObject({ unpooled: null });
  });

  it('narrows with more trials of the same shares', () => {
    const width = (times: number): number => {
      const { low, high } = newcombe(of(3 * times, 10 * times), of(5 * times, 10 * times)).value!;
      return high - low;
    };

    expect(width(10)).toBeLessThan(width(1));
    expect(width(100_000)).toBeLessThan(0.003);
  });

  // By exact enumeration over both arms.
  it.each([
    [5, 5],
    [10, 10],
    [20, 10],
    [40, 40],
  ])('covers nearly as often as it says, at %d and %d trials', (trials, others) => {
    for (const [rate, other] of [
      [0.1, 0.3],
      [0.5, 0.5],
      [0.2, 0.7],
    ] as const) {
      let covered = 0;
      for (let hit = 0; hit <= trials; hit += 1) {
        for (let miss = 0; miss <= others; miss += 1) {
          const { low, high } = newcombe(of(hit, trials), of(miss, others)).value!;
          const chance = binomial(hit, trials, rate) * binomial(miss, others, other);
          if (low <= rate - other && rate - other <= high) covered += chance;
        }
      }

      expect(covered).toBeGreaterThan(0.92);
    }
  });
});

describe('fisherExact', () => {
  // The tea tasting of R. A. Fisher (1935): 3 of 4 cups told, p = 34/70.
  it('gives 34 of 70 for the lady who told three of four cups', () => {
    expect(fisherExact(of(3, 4), of(1, 4)).value).toBeCloseTo(34 / 70, 14);
  });

  // scipy 1.17, stats.fisher_exact.
  it('keeps its digits for huge counts', () => {
    const { value } = fisherExact(of(500_000, 1_000_000), of(501_500, 1_000_000));

    expect(relativeError(value!, FISHER_HUGE)).toBeLessThan(1e-9);
  });

  it('sees no difference where there is none to see', () => {
    expect(fisherExact(of(0, 5), of(0, 7)).value).toBe(1);
    expect(fisherExact(of(5, 5), of(7, 7)).value).toBe(1);
    expect(fisherExact(of(3, 10), of(3, 10)).value).toBeCloseTo(1, 12);
  });

  it('is the sum of every split that is no likelier, in whichever order the arms come', () => {
    fc.assert(
      fc.property(arms, arms, (one, other) => {
        const found = fisherExact(one, other).value!;

        expect(found).toBeCloseTo(plainFisher(one, other), 9);
        expect(found).toBeCloseTo(fisherExact(other, one).value!, 10);
      }),
    );
  });
});

describe('ratios', () => {
  it('turn over with the order of the arms, and say which cell is missing', () => {
    const [one, other] = [of(7, 20), of(3, 22)];
    for (const ratio of [riskRatio, oddsRatio]) {
      expect(ratio(one, other).value!.ratio).toBeCloseTo(1 / ratio(other, one).value!.ratio, 12);
      expect(ratio(one, other).value!.interval.low).toBeCloseTo(
        1 / ratio(other, one).value!.interval.high,
        12,
      );
      expect(ratio(of(0, 20), other).reason).toBe('zero-cell');
    }
    expect(oddsRatio(of(5, 5), other).reason).toBe('zero-cell');
    expect(riskRatio(of(5, 5), other).reason).toBeNull();
  });
});

describe('chiSquared', () => {
  it('is the square of the pooled z, and smaller when corrected', () => {
    fc.assert(
      fc.property(arms, arms, (one, other) => {
        const plain = chiSquared(one, other, 'none');
        fc.pre(plain.value !== null);
        const { z, p } = shareDifference(one, other).value!.pooled!;

        expect(plain.value.statistic).toBeCloseTo(z * z, 9);
        expect(plain.value.p).toBeCloseTo(p, 12);
        expect(chiSquared(one, other, 'yates').value!.statistic).toBeLessThanOrEqual(
          plain.value.statistic,
        );
      }),
    );
  });

  it('is not defined where nobody or everybody succeeded', () => {
    expect(chiSquared(of(0, 5), of(0, 5), 'none').reason).toBe('no-contrast');
    expect(chiSquared(of(5, 5), of(5, 5), 'yates').reason).toBe('no-contrast');
  });
});

describe('chanceBetter', () => {
  it('is a half for two alike, and both orders make one', () => {
    const parts = fc.integer({ min: 1, max: 400 }).map((halves) => halves / 2);
    const held = fc.record({ alpha: parts, beta: parts });
    fc.assert(
      fc.property(held, held, (one, other) => {
        expect(chanceBetter(one, one)).toBeCloseTo(0.5, 10);
        expect(chanceBetter(one, other) + chanceBetter(other, one)).toBeCloseTo(1, 10);
        expect(expectedLoss(one, other) - expectedLoss(other, one)).toBeCloseTo(
          other.alpha / (other.alpha + other.beta) - one.alpha / (one.alpha + one.beta),
          10,
        );
      }),
    );
  });

  it('keeps its digits for huge counts', () => {
    const held = (hit: number): { alpha: number; beta: number } => ({
      alpha: hit + 1,
      beta: 1_000_001 - hit,
    });
    // The normal approximation is right to 5 digits here.
    expect(chanceBetter(held(500_000), held(500_800))).toBeCloseTo(0.87105, 4);
  });

  it('keeps its digits where one is known far better than the other', () => {
    const sharp = { alpha: 3_000_000, beta: 7_000_000 };
    const flat = { alpha: 1, beta: 1 };
    const arcs = { alpha: 0.5, beta: 0.5 };

    // Of the uniform one: one less the mean of the sharp one.
    expect(chanceBetter(sharp, flat)).toBeCloseTo(0.7, 10);
    expect(chanceBetter(flat, sharp)).toBeCloseTo(0.3, 10);
    // Of the arcsine one: one less 2/π · asin √0.3.
    expect(chanceBetter(sharp, arcs)).toBeCloseTo(1 - (2 / Math.PI) * Math.asin(Math.sqrt(0.3)), 6);
  });

  it('refuses what nothing is held of', () => {
    expect(() => chanceBetter({ alpha: 0, beta: 1 }, { alpha: 1, beta: 1 })).toThrow(RangeError);
  });
});

function binomial(successes: number, trials: number, rate: number): number {
  let chance = (1 - rate) ** trials;
  for (let count = 0; count < successes; count += 1) {
    chance *= ((trials - count) / (count + 1)) * (rate / (1 - rate));
  }
  return chance;
}

function plainFisher(one: ShareCounts, other: ShareCounts): number {
  const successes = one.successes + other.successes;
  const ways = (from: number, take: number): number => {
    let found = 1;
    for (let step = 1; step <= take; step += 1) found *= (from - take + step) / step;
    return found;
  };
  const low = Math.max(0, successes - other.trials);
  const high = Math.min(one.trials, successes);
  const splits = Array.from({ length: high - low + 1 }, (_, at) => {
    const count = low + at;
    return ways(one.trials, count) * ways(other.trials, successes - count);
  });
  const limit = splits[one.successes - low]! * (1 + 1e-7);
  const sum = (list: readonly number[]): number => list.reduce((total, part) => total + part, 0);
  return sum(splits.filter((part) => part <= limit)) / sum(splits);
}
