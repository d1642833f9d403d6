import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import type { ExposedCount } from './exposed-count.js';
import {
  chanceRateAtLeast,
  chanceRateHigher,
  describeGamma,
  gammaPosterior,
  JEFFREYS_RATE_PRIOR,
} from './gamma-posterior.js';
import { garwood } from './garwood.js';
import { rateRatio } from './rate-ratio.js';

const over = (events: number, exposure: number): ExposedCount =>
  Object.freeze({ events, exposure });
const some = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 500 }))
  .map(([events, exposure]) => over(events, exposure));

describe('garwood', () => {
  // scipy 1.17, stats.chi2.ppf / 2.
  it.each([
    [0, 0, 3.6888794541139354],
    [1, 0.025317807984289876, 5.571643390938898],
    [5, 1.6234863901184207, 11.66833207932267],
    [11, 5.49116036723684, 19.682038513301954],
    [100, 81.36399125092314, 121.62679379242638],
    [1000, 938.9730184076952, 1063.952136016302],
    [1000000, 998040.9833402939, 1001961.9119454322],
  ])('matches scipy for %d events over 1', (events, low, high) => {
    const { value } = garwood(over(events, 1));

    expect(relativeError(value!.low, low)).toBeLessThan(1e-9);
    expect(relativeError(value!.high, high)).toBeLessThan(1e-9);
  });

  it('knows the rule of three: no event leaves up to 3.69 open', () => {
    expect(garwood(over(0, 1)).value!.high).toBeCloseTo(-Math.log(0.025), 12);
  });

  it('narrows with exposure, and scales with its unit', () => {
    fc.assert(
      fc.property(some, ({ events, exposure }) => {
        const { low, high } = garwood(over(events, exposure)).value!;
        const more = garwood(over(events * 4, exposure * 4)).value!;
        const weeks = garwood(over(events, exposure / 7)).value!;

        expect(more.high - more.low).toBeLessThan(high - low);
        expect(weeks.high).toBeCloseTo(high * 7, 8);
        expect(low).toBeLessThanOrEqual(events / exposure);
        expect(high).toBeGreaterThan(events / exposure);
      }),
    );
  });

  // By enumeration of all counts that have a chance.
  it.each([0.5, 1, 3, 10, 40])(
    'covers at least as often as it says, at %d expected',
    (expected) => {
      let chance = Math.exp(-expected);
      let covered = 0;
      for (let events = 0; events < expected + 20 * Math.sqrt(expected) + 20; events += 1) {
        const { low, high } = garwood(over(events, 1)).value!;
        if (low <= expected && expected <= high) covered += chance;
        chance *= expected / (events + 1);
      }

      expect(covered).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('says nothing without exposure, and refuses what is no count', () => {
    expect(garwood(over(0, 0))).toEqual({ value: null, reason: 'no-data' });
    expect(() => garwood(over(1.5, 1))).toThrow(RangeError);
    expect(() => garwood(over(-1, 1))).toThrow(RangeError);
    expect(() => garwood(over(1, 0))).toThrow(RangeError);
    expect(() => garwood(over(1, -2))).toThrow(RangeError);
  });
});

describe('rateRatio', () => {
  it('turns over with the order', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        fc.pre(one.events > 0 && other.events > 0);
        const found = rateRatio(one, other).value!;
        const turned = rateRatio(other, one).value!;

        expect(relativeError(found.ratio!, 1 / turned.ratio!)).toBeLessThan(1e-9);
        expect(relativeError(found.exact.low, 1 / turned.exact.high!)).toBeLessThan(1e-9);
        expect(found.p).toBeCloseTo(turned.p, 9);
      }),
    );
  });

  it('has no upper limit when the second saw nothing, and none at all without events', () => {
    const { ratio, exact, wald } = rateRatio(over(3, 10), over(0, 10)).value!;

    expect([ratio, exact.high, wald]).toEqual([null, null, null]);
    expect(exact.low).toBeGreaterThan(0);
    expect(rateRatio(over(0, 10), over(0, 10)).reason).toBe('no-data');
    expect(rateRatio(over(0, 0), over(2, 10)).reason).toBe('no-data');
    expect(() => rateRatio(over(0.5, 1), over(2, 10))).toThrow(RangeError);
  });
});

describe('gammaPosterior', () => {
  it('adds what was counted to what was held', () => {
    expect(gammaPosterior(over(11, 800), JEFFREYS_RATE_PRIOR).value).toEqual({
      ...{ shape: 11.5, rate: 800 },
    });
    expect(gammaPosterior(over(0, 0), JEFFREYS_RATE_PRIOR).reason).toBe('no-data');
    expect(() => gammaPosterior(over(1, 1), { shape: -1, rate: 0 })).toThrow(RangeError);
  });

  it('knows the chances of the exponential distribution', () => {
    expect(chanceRateAtLeast({ shape: 1, rate: 2 }, 0.5)).toBeCloseTo(Math.exp(-1), 14);
    expect(chanceRateHigher({ shape: 1, rate: 1 }, { shape: 1, rate: 3 })).toBeCloseTo(0.25, 14);
    expect(chanceRateAtLeast({ shape: 3, rate: 2 }, 0)).toBe(1);
  });

  it('narrows with more data', () => {
    const width = (times: number): number => {
      const held = gammaPosterior(over(3 * times, 10 * times), JEFFREYS_RATE_PRIOR).value!;
      const { low, high } = describeGamma(held).interval;
      return high - low;
    };

    expect(width(10)).toBeLessThan(width(1));
    expect(width(100_000)).toBeLessThan(0.003);
    expect(() => describeGamma({ shape: 0, rate: 1 })).toThrow(RangeError);
  });
});
