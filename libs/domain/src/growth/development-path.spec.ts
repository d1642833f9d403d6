import { type DatedStep, isStepOverdue, nextStep } from './development-path.js';

const step = (dueOn: string, state: DatedStep['state'] = 'open'): DatedStep => ({ dueOn, state });

describe('a step that is late', () => {
  it('is open after its day, and not on it', () => {
    expect(isStepOverdue(step('2026-03-09'), '2026-03-10')).toBe(true);
    expect(isStepOverdue(step('2026-03-10'), '2026-03-10')).toBe(false);
  });

  it.each(['done', 'dropped'] as const)('is not one that is %s', (state) => {
    expect(isStepOverdue(step('2020-01-01', state), '2026-03-10')).toBe(false);
  });
});

describe('the next step', () => {
  it('is the open one that is due first', () => {
    const steps = [step('2026-05-01'), step('2026-03-01', 'done'), step('2026-04-01')];

    expect(nextStep(steps)).toBe(steps[2]);
  });

  it('is the first of those due on one day', () => {
    const steps = [step('2026-04-01'), step('2026-04-01')];

    expect(nextStep(steps)).toBe(steps[0]);
  });

  it('is none where nothing is open', () => {
    expect(nextStep([])).toBeNull();
    expect(nextStep([step('2026-03-01', 'dropped')])).toBeNull();
  });
});
