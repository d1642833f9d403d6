import { EXPERIMENT_STAGES } from './stages.js';
import { firstDay, isOverdue, timeBoxEnd, timeBoxFlaw } from './time-box.js';

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

describe('firstDay', () => {
  it('is today unless the day has come already', () => {
    expect(firstDay(null, '2026-03-02')).toBe('2026-03-02');
    expect(firstDay('2026-04-01', '2026-03-02')).toBe('2026-03-02');
    expect(firstDay('2026-02-27', '2026-03-02')).toBe('2026-02-27');
  });
});

describe('timeBoxFlaw', () => {
  it.each([
    ['over', '2026-02-01', '2026-03-01'],
    ['over', null, '2026-03-01'],
    ['ends-before-start', '2026-03-10', '2026-03-09'],
    ['too-long', '2025-01-01', '2026-03-02'],
    ['too-long', '2026-03-02', '2999-01-01'],
    ['too-long', '2026-03-02', timeBoxEnd('2026-03-02', 181)],
  ])('is %s from %s to %s', (flaw, startsOn, endsOn) => {
    expect(timeBoxFlaw({ startsOn, endsOn }, '2026-03-02')).toBe(flaw);
  });

  it.each([
    ['2026-03-02', timeBoxEnd('2026-03-02', 180)],
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02', null],
    [null, '2999-01-01'],
  ])('is none from %s to %s', (startsOn, endsOn) => {
    expect(timeBoxFlaw({ startsOn, endsOn }, '2026-03-02')).toBeNull();
  });

  it('refuses what is no date', () => {
    const card = { startsOn: '2026-03-02', endsOn: '8.3.2026' };

    expect(() => timeBoxFlaw(card, '2026-03-02')).toThrow(RangeError);
  });
});
