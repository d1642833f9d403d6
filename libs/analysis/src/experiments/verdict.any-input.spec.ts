import type { VerdictInput } from '@verso/domain';
import fc from 'fast-check';
import { verdictOf, verdictOutcome } from './verdict.js';

const input = (change: Partial<VerdictInput> = {}): VerdictInput =>
  Object.freeze({
    ...{ trials: 30, successes: 9, plannedTrials: 30, criterionShare: 0.1 },
    ...{ direction: 'at-least', ended: false },
    ...change,
  });

describe('verdictOf any input', () => {
  it('never tells before its time, and asks for more only when it does not know', () => {
    const draw = fc.record({
      trials: fc.integer({ min: 0, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const rest = fc.record({
      plannedTrials: fc.integer({ min: 1, max: 60 }),
      criterionShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      direction: fc.constantFrom('at-least' as const, 'at-most' as const),
      ended: fc.boolean(),
    });
    fc.assert(
      fc.property(draw, rest, ({ trials, share }, others) => {
        const any = { trials, successes: Math.round(share * trials), ...others };
        const verdict = verdictOf(any);
        const early = trials === 0 || (!others.ended && trials < others.plannedTrials);

        expect(verdict.outcome === 'too-early').toBe(early);
        expect(verdictOutcome(any)).toBe(verdict.outcome);
        expect(verdict.interval === null).toBe(trials === 0);
        if (verdict.outcome === 'met' || verdict.outcome === 'not-met')
          expect(verdict.moreTrials).toBeNull();
        if (verdict.outcome === 'unclear') {
          expect((verdict.moreTrials === null) !== (verdict.noMoreTrialsReason === null)).toBe(
            true,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gets no worse for "at least" when one more trial succeeds instead of failing', () => {
    const rank = { 'not-met': 0, unclear: 1, met: 2, 'too-early': Number.NaN };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(59),
        fc.integer({ min: 0, max: 20 }),
        (trials, drawn, steps) => {
          const successes = Math.min(drawn, trials - 1);
          const ended = { trials, criterionShare: steps / 20, ended: true };

          expect(
            rank[verdictOf(input({ ...ended, successes: successes + 1 })).outcome],
          ).toBeGreaterThanOrEqual(rank[verdictOf(input({ ...ended, successes })).outcome]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
