import fc from 'fast-check';
import { clopperPearson } from './clopper-pearson.js';

const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe('clopperPearson', () => {
  // R 4.2.2, binom.test(successes, trials)$conf.int.
  it.each([
    [45, 100, 0.350320229239672, 0.552719811226064],
    [7, 20, 0.153909204784541, 0.592188534532828],
    [120, 2400, 0.0416261343922528, 0.0594924807751431],
    [1, 12, 0.00210759323186023, 0.384796165150944],
    [830, 1000, 0.805255854928796, 0.852782977647531],
    [0, 10, 0, 0.308497107818761],
    [10, 10, 0.691502892181239, 1],
  ])('matches R for %d of %d', (successes, trials, low, high) => {
    const interval = clopperPearson(successes, trials);

    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
  });

  // Found apart from any beta function: bisection on the binomial tail in exact fractions.
  it.each([
    [9, 30, 0.95, 0.147345184754698, 0.493959041462546],
    [9, 30, 0.9, 0.166325955613189, 0.465072706570282],
    [9, 30, 0.99, 0.114202979162826, 0.550075811531059],
    [3, 10, 0.95, 0.06673951117773, 0.65245285005997],
    [29, 30, 0.95, 0.827830544366577, 0.999156429073366],
  ])('matches the binomial tail for %d of %d at %d', (successes, trials, confidence, low, high) => {
    const interval = clopperPearson(successes, trials, confidence);

    expect(interval?.low).toBeCloseTo(low, 11);
    expect(interval?.high).toBeCloseTo(high, 11);
  });

  it('says of 9 of 30: between 14.7 and 49.4 %', () => {
    const { low, high } = clopperPearson(9, 30) ?? { low: NaN, high: NaN };

    expect([(100 * low).toFixed(1), (100 * high).toFixed(1)]).toEqual(['14.7', '49.4']);
  });

  it('says nothing without trials, and little after one', () => {
    expect(clopperPearson(0, 0)).toBeNull();
    expect(clopperPearson(1, 1)).toEqual({ low: expect.closeTo(0.025, 12), high: 1 });
    expect(clopperPearson(0, 1)).toEqual({ low: 0, high: expect.closeTo(0.975, 12) });
  });

  it('holds the share seen, stays within 0..1 and mirrors success and failure', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = clopperPearson(successes, trials)!;
        const mirrored = clopperPearson(trials - successes, trials)!;

        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirrored.low).toBeCloseTo(1 - high, 10);
        expect(mirrored.high).toBeCloseTo(1 - low, 10);
      }),
    );
  });

  it('widens with the confidence and moves up with the successes', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const usual = clopperPearson(successes, trials)!;
        const sure = clopperPearson(successes, trials, 0.99)!;
        const next = clopperPearson(Math.min(successes + 1, trials), trials)!;

        expect(sure.low).toBeLessThanOrEqual(usual.low);
        expect(sure.high).toBeGreaterThanOrEqual(usual.high);
        expect(next.low).toBeGreaterThanOrEqual(usual.low);
        expect(next.high).toBeGreaterThanOrEqual(usual.high);
      }),
    );
  });

  it('holds the true share at least as often as it says, whatever that share is', () => {
    const trials = 12;
    for (const share of [0.01, 0.1, 0.25, 0.5, 0.77, 0.95]) {
      let chance = 1 - share;
      chance = chance ** trials;
      let covered = 0;
      for (let successes = 0; successes <= trials; successes += 1) {
        const { low, high } = clopperPearson(successes, trials)!;
        if (low <= share && share <= high) covered += chance;
        chance *= ((trials - successes) / (successes + 1)) * (share / (1 - share));
      }

      expect(covered).toBeGreaterThanOrEqual(0.95);
    }
  });

  it.each([
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 5.5],
    [Number.NaN, 5],
  ])('refuses %d of %d', (successes, trials) => {
    expect(() => clopperPearson(successes, trials)).toThrow(RangeError);
  });

  it.each([0, 1, 95, -0.5, Number.NaN])('refuses a confidence of %d', (confidence) => {
    expect(() => clopperPearson(9, 30, confidence)).toThrow(RangeError);
  });
});
