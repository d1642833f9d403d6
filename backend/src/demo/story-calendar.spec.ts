import { StoryCalendar } from './story-calendar.js';

describe('the calendar of the story', () => {
  // A Monday, 00:10 in Helsinki: still Sunday in UTC.
  const calendar = new StoryCalendar(Date.parse('2026-11-22T22:10:00Z'));

  it('counts days back from today in Helsinki', () => {
    expect(calendar.today).toBe('2026-11-23');
    expect(calendar.day(3)).toBe('2026-11-20');
    expect(calendar.day(-5)).toBe('2026-11-28');
  });

  it('moves a weekend to the Friday before', () => {
    expect([0, 1, 2, 3].map((ago) => calendar.day(calendar.workday(ago)))).toEqual([
      '2026-11-23',
      '2026-11-20',
      '2026-11-20',
      '2026-11-20',
    ]);
  });

  it('reads the hour by the clock in Helsinki, in summer and in winter', () => {
    expect(calendar.at(1, 9).toISOString()).toBe('2026-11-22T07:00:00.000Z');
    expect(calendar.at(150, 9).toISOString()).toBe('2026-06-26T06:00:00.000Z');
  });

  it('never tells of the future', () => {
    expect(calendar.at(0, 9)).toEqual(calendar.now);
    expect(calendar.afterMonth(0, 1, 9)).toEqual(calendar.now);
  });

  it('finds the days after a month is over', () => {
    expect(calendar.month(1)).toBe('2026-10');
    expect(calendar.afterMonth(1, 4, 9).toISOString()).toBe('2026-11-05T07:00:00.000Z');
  });
});
