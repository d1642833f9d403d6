import { tallyTrials, TRIAL_OUTCOMES, type TrialOutcome } from './practices.js';

describe('how a practice went', () => {
  it('is nothing below three groups', () => {
    expect(tallyTrials([])).toBeNull();
    expect(tallyTrials(['helped', 'helped'])).toBeNull();
  });

  it('counts each outcome from three groups on', () => {
    expect(tallyTrials(['helped', 'no-help', 'helped'])).toEqual({
      ...{ groups: 3, helped: 2, partly: 0, noHelp: 1 },
    });
  });

  it('adds up to the groups, whatever came of it', () => {
    for (let many = 3; many < 12; many += 1) {
      const outcomes = Array.from(
        { length: many },
        (_, nth): TrialOutcome => TRIAL_OUTCOMES[(nth * 5) % 3]!,
      );
      const { groups, helped, partly, noHelp } = tallyTrials(outcomes)!;
      expect(helped + partly + noHelp).toBe(groups);
    }
  });
});
