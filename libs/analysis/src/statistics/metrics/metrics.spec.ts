import fc from 'fast-check';
import { twoSidedNormal } from '../distributions/normal.js';
import { relativeError } from '../relative-error.js';
import { benjaminiHochberg, holm } from './adjust.js';
import { armOfShare, armOfValues } from './arm.js';
import { effectPosterior, effectTest, twoArmEffect, USUAL_LIFT_PRIOR } from './two-arms.js';

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
const CONTROL = Object.freeze(armOfShare({ successes: 30, trials: 100 }));
const TREATMENT = Object.freeze(armOfShare({ successes: 45, trials: 100 }));

describe('corrections for several metrics', () => {
  it('give the worked examples', () => {
    const found = [0.01, 0.04, 0.03, 0.005, 0.5];

    // By hand after Holm (1979); scipy 1.17, stats.false_discovery_control.
    holm(found).forEach((p, at) => expect(p).toBeCloseTo([0.04, 0.09, 0.09, 0.025, 0.5][at]!, 14));
    benjaminiHochberg(found).forEach((p, at) =>
      expect(p).toBeCloseTo([0.025, 0.05, 0.05, 0.025, 0.5][at]!, 14),
    );
  });

  it('leave one alone, say nothing of none, and refuse what is no chance', () => {
    for (const correct of [holm, benjaminiHochberg]) {
      expect(correct([])).toEqual([]);
      expect(correct([0.03])).toEqual([0.03]);
      expect(correct([0.2, 0.2])[0]).toBe(correct([0.2, 0.2])[1]);
      expect(() => correct([0.5, 1.2])).toThrow(RangeError);
      expect(() => correct([Number.NaN])).toThrow(RangeError);
    }
  });

  it('never lower a value, keep the order, and Holm is the stricter', () => {
    fc.assert(
      fc.property(ps, (list) => {
        const [strict, mild] = [holm(list), benjaminiHochberg(list)];
        const turned = holm([...list].reverse()).reverse();

        list.forEach((p, at) => {
          expect(strict[at]!).toBeGreaterThanOrEqual(mild[at]! - 1e-12);
          expect(mild[at]!).toBeGreaterThanOrEqual(p - 1e-12);
          expect(strict[at]!).toBeLessThanOrEqual(1);
          expect(turned[at]!).toBeCloseTo(strict[at]!, 14);
        });
      }),
    );
  });
});

describe('twoArmEffect', () => {
  // scipy 1.17 and GrowthBook's published formulas: 30 and 45 of 100.
  it('gives the lift, its test and what is then held of it', () => {
    const lift = twoArmEffect(CONTROL, TREATMENT, 'relative').value!;
    const { p, interval } = effectTest(lift);
    const held = effectPosterior(lift, USUAL_LIFT_PRIOR);
    const pairs = [
      [lift.effect, 0.5],
      [lift.error, 0.282842712474619],
      [lift.degrees, 196.6785904965296],
      [p, 0.0786504031570279],
      [interval.low, -0.05779381690139973],
      [interval.high, 1.0577938169013996],
      [held.mean, 0.2647058823529412],
      [held.deviation, 0.2057983021710106],
      [held.chanceToWin, 0.9008202357855064],
      [held.riskOfTreatment, 0.009647066566751135],
      [held.riskOfControl, 0.2743529489196924],
    ] as const;

    for (const [found, right] of pairs) expect(relativeError(found, right)).toBeLessThan(1e-9);
  });

  it('gives the plain difference, which the normal curve tests as unpooled shares', () => {
    const { effect, error } = twoArmEffect(CONTROL, TREATMENT, 'absolute').value!;

    expect(effect).toBeCloseTo(0.15, 14);
    // R 4.2.2: z unpooled 2.21766381286372.
    expect(relativeError(effect / error, 2.21766381286372)).toBeLessThan(1e-9);
    expect(relativeError(twoSidedNormal(effect / error), 0.0265777633650162)).toBeLessThan(1e-9);
  });

  it('follows the data alone where nothing was held before', () => {
    const lift = twoArmEffect(CONTROL, TREATMENT, 'relative').value!;
    const held = effectPosterior(lift, { mean: 0, deviation: Infinity });

    expect(held.mean).toBeCloseTo(lift.effect, 14);
    expect(held.deviation).toBeCloseTo(lift.error, 14);
    expect(held.riskOfControl - held.riskOfTreatment).toBeCloseTo(held.mean, 12);
  });

  it('narrows with more units, and does not mind the unit of amounts', () => {
    const [one, other] = [armOfValues([3, 5, 4, 9, 2]), armOfValues([8, 6, 9, 4, 7])];
    const cents = [armOfValues([300, 500, 400, 900, 200]), armOfValues([800, 600, 900, 400, 700])];
    const lift = twoArmEffect(one, other, 'relative').value!;
    const more = twoArmEffect({ ...one, count: 500 }, { ...other, count: 500 }, 'relative').value!;

    expect(more.error).toBeLessThan(lift.error);
    expect(twoArmEffect(cents[0]!, cents[1]!, 'relative').value!.error).toBeCloseTo(lift.error, 12);
  });

  it('says why it says nothing', () => {
    const none = armOfShare({ successes: 0, trials: 9 });

    expect(twoArmEffect(none, TREATMENT, 'relative').reason).toBe('zero-baseline');
    expect(twoArmEffect(none, TREATMENT, 'absolute').reason).toBeNull();
    expect(twoArmEffect(none, none, 'absolute').reason).toBe('all-equal');
    expect(twoArmEffect({ ...CONTROL, count: 1 }, TREATMENT, 'relative').reason).toBe('too-few');
    expect(() => twoArmEffect({ ...CONTROL, variance: -1 }, TREATMENT, 'relative')).toThrow(
      RangeError,
    );
    expect(() => armOfShare({ successes: 0, trials: 0 })).toThrow(RangeError);
    expect(() => armOfValues([1])).toThrow(RangeError);
    expect(() =>
      effectPosterior({ effect: 0, error: 1, degrees: 9 }, { mean: 0, deviation: 0 }),
    ).toThrow(RangeError);
  });
});
