import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import {
  betaPosterior,
  chanceAtLeast,
  describeBeta,
  JEFFREYS_PRIOR,
  UNIFORM_PRIOR,
} from './beta-posterior.js';

describe('betaPosterior', () => {
  it('adds what was seen to what was held', () => {
    expect(betaPosterior(7, 20, UNIFORM_PRIOR)).toEqual({ alpha: 8, beta: 14 });
    expect(betaPosterior(0, 0, JEFFREYS_PRIOR)).toEqual(JEFFREYS_PRIOR);
  });

  it('does not mind in which order trials come in', () => {
    const counts = fc.tuple(fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(counts, counts, ([hit, miss], [otherHit, otherMiss]) => {
        const first = betaPosterior(hit, hit + miss, UNIFORM_PRIOR);
        const other = betaPosterior(otherHit, otherHit + otherMiss, UNIFORM_PRIOR);

        expect(betaPosterior(otherHit, otherHit + otherMiss, first)).toEqual(
          betaPosterior(hit, hit + miss, other),
        );
      }),
    );
  });

  it.each([
    [2, 1, UNIFORM_PRIOR],
    [1, 2, { alpha: 0, beta: 1 }],
    [1, 2, { alpha: 1, beta: Number.NaN }],
  ])('refuses %d of %d with %j', (successes, trials, prior) => {
    expect(() => betaPosterior(successes, trials, prior)).toThrow(RangeError);
  });
});

describe('describeBeta', () => {
  // R 4.2.2, qbeta and the formulas of mean and variance.
  it('matches R for 7 of 20 with the uniform prior', () => {
    const { mean, deviation, interval } = describeBeta({ alpha: 8, beta: 14 });
    const found = [mean, deviation, interval.low, interval.high];
    const right = [0.363636363636364, 0.100304960794067, 0.181071625540173, 0.569675482904124];

    found.forEach((one, at) => expect(relativeError(one, right[at]!)).toBeLessThan(1e-9));
  });

  it('narrows with more data', () => {
    const width = (times: number): number => {
      const { low, high } = describeBeta(
        betaPosterior(3 * times, 10 * times, UNIFORM_PRIOR),
      ).interval;
      return high - low;
    };

    expect(width(1000)).toBeLessThan(width(10));
    expect(width(10)).toBeLessThan(width(1));
  });
});

describe('chanceAtLeast', () => {
  // scipy 1.17, stats.beta.sf.
  it.each([
    [9, 30, 0.1, 0.9993890974960593],
    [7, 20, 0.2, 0.9569473668218198],
  ])('for %d of %d and a criterion of %d', (successes, trials, criterion, chance) => {
    const found = chanceAtLeast(betaPosterior(successes, trials, UNIFORM_PRIOR), criterion);

    expect(relativeError(found, chance)).toBeLessThan(1e-9);
  });

  it('is sure of the ends, and falls as the criterion rises', () => {
    const held = betaPosterior(9, 30, JEFFREYS_PRIOR);

    expect([chanceAtLeast(held, 0), chanceAtLeast(held, 1)]).toEqual([1, 0]);
    expect(chanceAtLeast(held, 0.4)).toBeLessThan(chanceAtLeast(held, 0.3));
    expect(() => chanceAtLeast(held, 30)).toThrow(RangeError);
  });
});
