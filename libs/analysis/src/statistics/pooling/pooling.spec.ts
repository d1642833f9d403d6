import fc from 'fast-check';
import { relativeError } from '../relative-error.js';
import { poolShares } from './pool-shares.js';
import { derSimonianLaird, type Estimate, pool } from './random-effects.js';

// Colditz et al. (1994), JAMA 271(9): 13 trials of the BCG vaccine, cases and others, vaccinated and
// not; the usual example of random effects. Estimates are log risk ratios.
const BCG: readonly Estimate[] = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map(([ill = 0, well = 0, otherIll = 0, otherWell = 0]) => ({
  estimate: Math.log(ill / (ill + well) / (otherIll / (otherIll + otherWell))),
  variance: 1 / ill - 1 / (ill + well) + 1 / otherIll - 1 / (otherIll + otherWell),
}));

describe('pool', () => {
  // scipy 1.17 (brentq, chi2.ppf, t.ppf). Published by metafor: τ² 0.3181 (Paule and Mandel), 0.3088
  // (DerSimonian and Laird), interval of τ² 0.1197 to 1.1115, Q 152.2330.
  it('gives the published figures of the BCG trials', () => {
    const found = pool(BCG).value!;
    const pairs = [
      [found.mean, -0.7149681534934442],
      [found.error, 0.18089219153762356],
      [found.interval.low, -1.1090983812022401],
      [found.interval.high, -0.32083792578464837],
      [found.tauSquared, 0.3180684522050242],
      [found.tauInterval.low, 0.119718361141261],
      [found.tauInterval.high, 1.1114790840609294],
      [found.q, 152.2330080823734],
      [found.shrunken[0]!, -0.8011217903715403],
      [derSimonianLaird(BCG), 0.3087602628623764],
    ] as const;

    for (const [one, right] of pairs) expect(relativeError(one, right)).toBeLessThan(1e-9);
  });

  it('agrees with the hand: two firms 4 apart, of variance 1', () => {
    const two = [0, 4].map((estimate) => Object.freeze({ estimate, variance: 1 }));
    const { mean, tauSquared, shrunken } = pool(two).value!;

    expect([mean, tauSquared]).toEqual([2, expect.closeTo(7, 10)]);
    expect(shrunken).toEqual([expect.closeTo(0.25, 10), expect.closeTo(3.75, 10)]);
    expect(derSimonianLaird(two)).toBeCloseTo(7, 12);
  });

  it('draws firms that do not differ beyond chance to the middle altogether', () => {
    const alike = [1, 1.1, 0.9].map((estimate) => ({ estimate, variance: 1 }));
    const { tauSquared, shrunken, mean } = pool(alike).value!;

    expect(tauSquared).toBe(0);
    for (const one of shrunken) expect(one).toBeCloseTo(mean, 12);
  });

  it('does not mind the order, moves with the scale, and draws each firm towards the middle', () => {
    const list = fc.array(
      fc.record({
        estimate: fc.integer({ min: -40, max: 40 }).map((value) => value / 10),
        variance: fc.integer({ min: 1, max: 30 }).map((value) => value / 10),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(list, (firms) => {
        const found = pool(firms).value!;
        const turned = pool([...firms].reverse()).value!;
        const moved = pool(firms.map((one) => ({ ...one, estimate: one.estimate + 5 }))).value!;

        expect(turned.mean).toBeCloseTo(found.mean, 8);
        expect(moved.mean).toBeCloseTo(found.mean + 5, 7);
        expect(found.tauInterval.low).toBeLessThanOrEqual(found.tauInterval.high);
        found.shrunken.forEach((one, at) =>
          expect(Math.abs(one - found.mean)).toBeLessThanOrEqual(
            Math.abs(firms[at]!.estimate - found.mean) + 1e-12,
          ),
        );
      }),
    );
  });

  it('narrows with more firms of the same kind', () => {
    const many = Array.from({ length: 6 }, () => BCG).flat();
    const width = (firms: readonly Estimate[]): number => {
      const { low, high } = pool(firms).value!.interval;
      return high - low;
    };

    expect(width(many)).toBeLessThan(width(BCG));
  });

  it('says why it says nothing, and refuses what is no estimate', () => {
    expect(pool([]).reason).toBe('no-data');
    expect(pool([{ estimate: 1, variance: 1 }]).reason).toBe('one-value');
    expect(() => pool([{ estimate: 1, variance: 0 }])).toThrow(RangeError);
    expect(() => pool([{ estimate: Number.NaN, variance: 1 }])).toThrow(RangeError);
    expect(() => pool(BCG, 95)).toThrow(RangeError);
    expect(() => derSimonianLaird([{ estimate: 1, variance: 1 }])).toThrow(RangeError);
  });
});

describe('poolShares', () => {
  const of = (successes: number, trials: number): { successes: number; trials: number } =>
    Object.freeze({ successes, trials });
  const firms = [of(3, 20), of(9, 30), of(1, 12), of(0, 8), of(0, 0), of(14, 25)];

  it('gives one share for all, and a steadier one for each', () => {
    const { share, interval, shrunken, firms: count } = poolShares(firms).value!;

    expect(count).toBe(5);
    expect(share).toBeGreaterThan(interval.low);
    expect(share).toBeLessThan(interval.high);
    expect(shrunken[3]!).toBeGreaterThan(0.5 / 9);
    expect(shrunken[4]!).toBeLessThan(14 / 25);
  });

  it('gives equal shares back, and mirrors success and failure', () => {
    const equal = [of(10, 40), of(5, 20), of(20, 80)];
    const mirrored = poolShares(
      firms.map(({ successes, trials }) => of(trials - successes, trials)),
    );

    expect(poolShares(equal).value!.share).toBeCloseTo(0.25, 12);
    expect(poolShares(equal).value!.tauSquared).toBe(0);
    expect(mirrored.value!.share).toBeCloseTo(1 - poolShares(firms).value!.share, 10);
  });

  it('takes huge counts', () => {
    const huge = [of(300_000, 1_000_000), of(310_000, 1_000_000), of(305_000, 1_000_000)];

    expect(poolShares(huge).value!.share).toBeCloseTo(0.305, 3);
  });

  it('says why it says nothing', () => {
    expect(poolShares([]).reason).toBe('no-data');
    expect(poolShares([of(0, 0)]).reason).toBe('no-data');
    expect(poolShares([of(3, 5), of(0, 0)]).reason).toBe('one-value');
    expect(() => poolShares([of(6, 5)])).toThrow(RangeError);
  });
});
