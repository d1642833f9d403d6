import type { VerdictInput } from '@verso/domain';
import { clopperPearson } from '../statistics/clopper-pearson.js';
import { verdictOf } from './verdict.js';

const input = (change: Partial<VerdictInput> = {}): VerdictInput =>
  Object.freeze({
    ...{ trials: 30, successes: 9, plannedTrials: 30, criterionShare: 0.1 },
    ...{ direction: 'at-least', ended: false },
    ...change,
  });

describe('verdictOf', () => {
  it('reads 9 of 30 against 10 % as met: 14.7 is above 10', () => {
    const verdict = verdictOf(input());

    expect(verdict).toEqual({
      outcome: 'met',
      estimate: 0.3,
      // Bisection on the binomial tail in exact fractions.
      interval: {
        low: expect.closeTo(0.147345184754698, 11),
        high: expect.closeTo(0.493959041462546, 11),
      },
      moreTrials: null,
      noMoreTrialsReason: null,
      fewData: false,
      provenance: { method: 'clopper-pearson', version: 1, confidence: 0.95, inputs: input() },
    });
  });

  it('is too early without trials, even at the end, and says so without numbers', () => {
    const verdict = verdictOf(input({ trials: 0, successes: 0, ended: true }));

    expect(verdict).toMatchObject({
      outcome: 'too-early',
      estimate: null,
      interval: null,
      moreTrials: 30,
    });
  });

  it.each([
    [29, 29, 1],
    [20, 0, 10],
    [1, 1, 29],
  ])(
    'is too early at %d trials of 30 with %d successes: %d to come',
    (trials, successes, moreTrials) => {
      const verdict = verdictOf(input({ trials, successes }));

      expect(verdict).toMatchObject({ outcome: 'too-early', moreTrials, noMoreTrialsReason: null });
      expect(verdict.interval).not.toBeNull();
    },
  );

  it('is read at the end of the time box, though fewer trials were made than planned', () => {
    expect(verdictOf(input({ trials: 20, successes: 9 })).outcome).toBe('too-early');
    expect(verdictOf(input({ trials: 20, successes: 9, ended: true })).outcome).toBe('met');
  });

  it('is read past the planned number as well', () => {
    expect(verdictOf(input({ trials: 45, successes: 14 })).outcome).toBe('met');
  });

  it('leaves 0 of 10 against 10 % unclear, and asks for 26 more', () => {
    const verdict = verdictOf(input({ trials: 10, successes: 0, plannedTrials: 10 }));

    expect(verdict).toMatchObject({
      outcome: 'unclear',
      moreTrials: 26,
      noMoreTrialsReason: null,
      fewData: true,
    });
  });

  it('says why it can ask for no number: 3 of 30 is the criterion itself', () => {
    const verdict = verdictOf(input({ successes: 3 }));

    expect(verdict).toMatchObject({
      outcome: 'unclear',
      moreTrials: null,
      noMoreTrialsReason: 'share-equals-criterion',
    });
  });

  it('reads the whole interval under the goal as not met', () => {
    expect(verdictOf(input({ trials: 60, successes: 0 })).outcome).toBe('not-met');
  });

  it('reads "at most" the other way round: 9 of 30 sent it back, at most 10 % was the goal', () => {
    expect(verdictOf(input({ direction: 'at-most' })).outcome).toBe('not-met');
    expect(verdictOf(input({ direction: 'at-most', trials: 60, successes: 0 })).outcome).toBe(
      'met',
    );
  });

  it('counts an end of the interval that equals the criterion as met', () => {
    const { low, high } = clopperPearson(9, 30)!;

    expect(verdictOf(input({ criterionShare: low })).outcome).toBe('met');
    expect(verdictOf(input({ criterionShare: high, direction: 'at-most' })).outcome).toBe('met');
    expect(verdictOf(input({ criterionShare: low, direction: 'at-most' })).outcome).toBe('unclear');
  });

  it('keeps in its provenance what the figure was made from, and nothing else', () => {
    const verdict = verdictOf({ ...input(), title: 'a secret' } as VerdictInput);

    expect(verdict.provenance.inputs).toEqual(input());
  });

  it.each([
    { successes: 31 },
    { trials: -1, successes: -1 },
    { successes: 0.5 },
    { plannedTrials: 0 },
    { plannedTrials: 2.5 },
    { criterionShare: 10 },
    { criterionShare: Number.NaN },
  ])('refuses %j', (change) => {
    expect(() => verdictOf(input(change))).toThrow(RangeError);
  });
});
