import fc from 'fast-check';
import { clopperPearson } from '../statistics/clopper-pearson.js';
import { readInterval } from './read-interval.js';
import { MOST_FURTHER_TRIALS, type SoFar, trialsToKnow } from './trials-to-know.js';

const soFar = (successes: number, trials: number, rest: Partial<SoFar> = {}): SoFar =>
  Object.freeze({
    ...{ successes, trials, criterionShare: 0.1, direction: 'at-least', confidence: 0.95 },
    ...rest,
  });

function readAt(so: SoFar, trials: number): string {
  const successes = Math.round((so.successes * trials) / so.trials);
  return readInterval(clopperPearson(successes, trials, so.confidence)!, so);
}

describe('trialsToKnow', () => {
  // Found apart from the code: intervals of scipy 1.17 (stats.beta.ppf), one number after another.
  it.each([
    [soFar(0, 10), 26],
    [soFar(4, 30), 312],
    [soFar(2, 30), 262],
    [soFar(3, 20), 137],
    [soFar(1, 9), 2876],
    [soFar(7, 20, { criterionShare: 0.2 }), 13],
    [soFar(10, 10, { criterionShare: 0.9 }), 26],
    [soFar(1, 1, { criterionShare: 0.5 }), 5],
    [soFar(5, 30, { criterionShare: 0.2, direction: 'at-most' }), 518],
    [soFar(1, 20, { direction: 'at-most' }), 107],
    [soFar(0, 10, { criterionShare: 0.05, direction: 'at-most' }), 62],
  ])('for %j names %d', (so, moreTrials) => {
    expect(trialsToKnow(so)).toEqual({ moreTrials, reason: null });
  });

  it('agrees with the formula without successes: 0.975 ** (1 / n) leaves the criterion at 36', () => {
    const trials = 10 + trialsToKnow(soFar(0, 10)).moreTrials!;

    expect(1 - 0.025 ** (1 / trials)).toBeLessThan(0.1);
    expect(1 - 0.025 ** (1 / (trials - 1))).toBeGreaterThan(0.1);
  });

  it('names the first number that tells, though a later one may not', () => {
    const so = soFar(7, 20, { criterionShare: 0.2 });

    expect([33, 34, 35, 36].map((trials) => readAt(so, trials))).toEqual([
      'met',
      'unclear',
      'unclear',
      'met',
    ]);
  });

  it('names none when the share seen is the criterion itself', () => {
    expect(trialsToKnow(soFar(3, 30))).toEqual({
      moreTrials: null,
      reason: 'share-equals-criterion',
    });
    expect(trialsToKnow(soFar(10, 10, { criterionShare: 1 })).reason).toBe(
      'share-equals-criterion',
    );
  });

  it('names none when the search ends without one', () => {
    expect(trialsToKnow(soFar(51, 500))).toEqual({ moreTrials: null, reason: 'beyond-search' });
  });

  it('tells at the number it names, and at no smaller one', () => {
    const draw = fc
      .integer({ min: 1, max: 40 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    const criterion = fc.integer({ min: 0, max: 20 }).map((steps) => steps / 20);
    const direction = fc.constantFrom('at-least' as const, 'at-most' as const);
    fc.assert(
      fc.property(draw, criterion, direction, ([successes, trials], criterionShare, side) => {
        const so = soFar(successes, trials, { criterionShare, direction: side });
        const { moreTrials, reason } = trialsToKnow(so);
        fc.pre(moreTrials !== null);
        const before = Array.from(
          { length: Math.min(moreTrials - 1, 300) },
          (_, at) => trials + at + 1,
        );

        expect(reason).toBeNull();
        expect(moreTrials).toBeLessThanOrEqual(MOST_FURTHER_TRIALS);
        expect(readAt(so, trials + moreTrials)).not.toBe('unclear');
        expect(before.map((count) => readAt(so, count))).toEqual(before.map(() => 'unclear'));
      }),
      { numRuns: 60 },
    );
  });

  it.each([soFar(0, 0), soFar(6, 5), soFar(1, 5, { confidence: 95 })])('refuses %j', (so) => {
    expect(() => trialsToKnow(so)).toThrow(RangeError);
  });
});
