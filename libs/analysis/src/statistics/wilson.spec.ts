import fc from 'fast-check';
import { wilson } from './wilson.js';

describe('wilson', () => {
  // R 4.2.2, prop.test(successes, trials, correct = FALSE)$conf.int.
  it.each([
    [45, 100, 0.35614537979512, 0.547553970025579],
    [7, 20, 0.181191824101082, 0.567145723314764],
    [120, 2400, 0.041977011096469, 0.0594612338950792],
    [1, 12, 0.0148650944049171, 0.353879911141117],
    [830, 1000, 0.805465935038086, 0.852008404361448],
    [0, 10, 0, 0.277532799862889],
  ])('matches R for %d of %d', (successes, trials, low, high) => {
    const interval = wilson(successes, trials);

    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
  });

  it('says nothing without trials, and little after one', () => {
    expect(wilson(0, 0)).toBeNull();
    // 1 / (1 + z²), z = 1.96.
    expect(wilson(1, 1)).toEqual({ low: expect.closeTo(0.206549314377237, 12), high: 1 });
  });

  it('ends where the share is z standard errors away, and within 0..1', () => {
    const counts = fc
      .integer({ min: 1, max: 1_000 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = wilson(successes, trials)!;
        const distance = (end: number) =>
          (successes / trials - end) ** 2 - (1.959963984540054 ** 2 * end * (1 - end)) / trials;

        expect(distance(low)).toBeCloseTo(0, 12);
        expect(distance(high)).toBeCloseTo(0, 12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it.each([
    [-1, 5],
    [6, 5],
    [1.5, 5],
  ])('refuses %d of %d', (successes, trials) => {
    expect(() => wilson(successes, trials)).toThrow(RangeError);
  });
});
