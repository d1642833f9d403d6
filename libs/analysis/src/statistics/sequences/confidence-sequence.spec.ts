import { Chance } from '@verso/domain';
import fc from 'fast-check';
import { clopperPearson } from '../clopper-pearson.js';
import type { Interval } from '../figure.js';
import { relativeError } from '../relative-error.js';
import { afterLooks, confidenceSequence } from './confidence-sequence.js';

type Read = (successes: number, trials: number) => Interval;
const sequence: Read = (successes, trials) => confidenceSequence({ successes, trials }).value!;
const singleLook: Read = (successes, trials) => clopperPearson(successes, trials)!;

// The chance that one of the looks leaves out the true share, counted exactly: the chance of each
// number of successes, without the ways that were already left out.
function everLeftOut(rate: number, read: Read, looks: (trials: number) => boolean): number {
  let ways = [1];
  let left = 0;
  for (let trials = 1; trials <= 200; trials += 1) {
    ways = Array.from(
      { length: trials + 1 },
      (_, count) => (ways[count] ?? 0) * (1 - rate) + (ways[count - 1] ?? 0) * rate,
    );
    if (!looks(trials)) continue;
    ways = ways.map((chance, count) => {
      const { low, high } = chance > 0 ? read(count, trials) : { low: 0, high: 1 };
      if (low <= rate && rate <= high) return chance;
      left += chance;
      return 0;
    });
  }
  return left;
}

describe('confidenceSequence', () => {
  // mpmath 1.3, 30 digits: where the mixture is twenty times as likely.
  it.each([
    [9, 30, 0.10044910487329924, 0.5737089468572],
    [3, 10, 0.0366402903755099, 0.7332594738358065],
    [120, 2400, 0.034622664625374236, 0.06911173145632681],
    [0, 10, 0, 0.4168802756565361],
    [0, 1, 0, 0.975],
  ])('for %d of %d', (successes, trials, low, high) => {
    const found = sequence(successes, trials);

    expect(relativeError(found.low, low)).toBeLessThan(1e-9);
    expect(relativeError(found.high, high)).toBeLessThan(1e-9);
  });

  it('pays for the right to look: wider than the exact interval', () => {
    expect(sequence(9, 30).low).toBeCloseTo(0.1, 2);
    expect(singleLook(9, 30).low).toBeCloseTo(0.147, 3);
  });

  it.each([0.02, 0.1, 0.3, 0.5, 0.85])(
    'leaves out a share of %d in at most 5 of 100 experiments, though read after every trial',
    (rate) => {
      expect(everLeftOut(rate, sequence, () => true)).toBeLessThanOrEqual(0.05);
    },
  );

  it('is needed: the exact interval read after every trial leaves out the truth far more often', () => {
    expect(everLeftOut(0.3, singleLook, () => true)).toBeGreaterThan(0.1);
  });

  it('covers under daily looks at days of unequal size, in 400 drawn experiments', () => {
    const chance = new Chance('daily looks');
    const rate = 0.2;
    let covered = 0;
    for (let experiment = 0; experiment < 400; experiment += 1) {
      let [trials, successes, held] = [0, 0, true];
      for (let day = 0; day < 30; day += 1) {
        for (let visit = chance.between(0, 6); visit > 0; visit -= 1) {
          trials += 1;
          if (chance.between(1, 1000) <= rate * 1000) successes += 1;
        }
        if (trials === 0) continue;
        const { low, high } = sequence(successes, trials);
        held &&= low <= rate && rate <= high;
      }
      covered += held ? 1 : 0;
    }

    expect(covered / 400).toBeGreaterThanOrEqual(0.94);
  });

  it('holds the share seen, mirrors success and failure, and widens with the confidence', () => {
    const counts = fc
      .integer({ min: 1, max: 400 })
      .chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = sequence(successes, trials);
        const mirrored = sequence(trials - successes, trials);
        const sure = confidenceSequence({ successes, trials }, 0.99).value!;

        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(mirrored.low).toBeCloseTo(1 - high, 10);
        expect(sure.low).toBeLessThanOrEqual(low);
        expect(sure.high).toBeGreaterThanOrEqual(high);
        expect(low).toBeLessThanOrEqual(singleLook(successes, trials).low + 1e-12);
      }),
    );
  });

  it('narrows with more trials, to next to nothing', () => {
    const width = (times: number): number => {
      const { low, high } = sequence(3 * times, 10 * times);
      return high - low;
    };

    expect(width(10)).toBeLessThan(width(1));
    expect(width(100_000)).toBeLessThan(0.005);
  });

  it('says nothing without trials, and refuses what is no share', () => {
    expect(confidenceSequence({ successes: 0, trials: 0 }).reason).toBe('no-data');
    expect(() => confidenceSequence({ successes: 2, trials: 1 })).toThrow(RangeError);
    expect(() => confidenceSequence({ successes: 1, trials: 1 }, 95)).toThrow(RangeError);
    expect(() =>
      confidenceSequence({ successes: 1, trials: 1 }, 0.95, { alpha: 0, beta: 1 }),
    ).toThrow(RangeError);
  });
});

describe('afterLooks', () => {
  const looks = [
    { successes: 0, trials: 0 },
    { successes: 9, trials: 30 },
    { successes: 20, trials: 40 },
  ];

  it('keeps what every look held possible', () => {
    const [one, other] = [sequence(9, 30), sequence(20, 40)];

    expect(afterLooks(looks).value).toEqual({
      ...{ low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) },
    });
  });

  it('says why nothing is left', () => {
    expect(afterLooks([]).reason).toBe('no-data');
    expect(
      afterLooks([
        { successes: 0, trials: 60 },
        { successes: 300, trials: 360 },
      ]).reason,
    ).toBe('contradiction');
    expect(() => afterLooks([...looks].reverse())).toThrow(RangeError);
  });
});
