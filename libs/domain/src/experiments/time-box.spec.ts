import { EXPERIMENT_STAGES } from './stages.js';
import { isOverdue, timeBoxEnd } from './time-box.js';

describe('timeBoxEnd', () => {
  it('counts the first day: a box of one day ends on the day it starts', () => {
    expect(timeBoxEnd('2026-03-02', 1)).toBe('2026-03-02');
    expect(timeBoxEnd('2026-03-02', 14)).toBe('2026-03-15');
  });

  it.each([0, -1, 1.5])('refuses %d days', (days) => {
    expect(() => timeBoxEnd('2026-03-02', days)).toThrow(RangeError);
  });

  it('refuses what is no date', () => {
    expect(() => timeBoxEnd('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('isOverdue', () => {
  it('begins on the day after the last one', () => {
    const card = Object.freeze({ stage: 'running' as const, endsOn: '2026-03-15' });

    expect(isOverdue(card, '2026-03-15')).toBe(false);
    expect(isOverdue(card, '2026-03-16')).toBe(true);
  });

  it('is said of running experiments only', () => {
    const overdue = EXPERIMENT_STAGES.filter((stage) =>
      isOverdue({ stage, endsOn: '2026-03-15' }, '2026-04-01'),
    );

    expect(overdue).toEqual(['running']);
    expect(isOverdue({ stage: 'running', endsOn: null }, '2026-04-01')).toBe(false);
  });
});
