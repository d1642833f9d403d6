import { verdictOf, verdictOutcome } from './verdict.js';

const criterion = { plannedTrials: 20, criterionShare: 0.3, direction: 'at-least' } as const;

describe('verdictOutcome', () => {
  it.each([
    { trials: 0, successes: 0, ended: true },
    { trials: 5, successes: 5, ended: false },
    { trials: 20, successes: 1, ended: false },
    { trials: 20, successes: 6, ended: false },
    { trials: 19, successes: 15, ended: true },
  ])('is the outcome of the verdict for %j', (seen) => {
    const input = { ...criterion, ...seen };

    expect(verdictOutcome(input)).toBe(verdictOf(input).outcome);
  });

  it('answers at once where the search for further trials is long', () => {
    const input = { ...criterion, trials: 100, successes: 33, criterionShare: 0.3301, ended: true };

    expect(verdictOutcome(input)).toBe('unclear');
  });

  it('refuses what is no share', () => {
    expect(() => verdictOutcome({ ...criterion, trials: 1, successes: 2, ended: true })).toThrow(
      RangeError,
    );
  });
});
