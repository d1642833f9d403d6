import { isWithin } from './programme-days.js';

describe('isWithin', () => {
  const days = { startsOn: '2027-01-01', endsOn: '2028-12-31' };

  it('has the first and the last day in it, and none before or after', () => {
    const asked = ['2026-12-31', '2027-01-01', '2028-12-31', '2029-01-01'];

    expect(asked.map((day) => isWithin(day, days))).toEqual([false, true, true, false]);
  });
});
