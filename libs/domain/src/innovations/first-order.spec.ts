import { daysToOrder } from './first-order.js';

describe('the days to a first order', () => {
  it('are counted over months, and over the change of clocks', () => {
    expect(daysToOrder('2026-01-01', '2026-03-02')).toBe(60);
    expect(daysToOrder('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('are none within a day, and not known without a first contact', () => {
    expect(daysToOrder('2026-03-02', '2026-03-02')).toBe(0);
    expect(daysToOrder(null, '2026-03-02')).toBeNull();
  });

  it('grow by one a day', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) =>
      daysToOrder('2026-02-27', day),
    );
    expect(days).toEqual([2, 3, 4]);
  });
});
