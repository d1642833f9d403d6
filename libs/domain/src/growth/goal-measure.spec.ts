import { shareOfWay } from './goal-measure.js';

const way = (baseline: number, target: number) => ({ baseline, target });

describe('shareOfWay', () => {
  it.each([
    ['at the baseline', way(2, 10), 2, 0],
    ['on the way', way(2, 10), 5, 0.375],
    ['at the target', way(2, 10), 10, 1],
    ['beyond the target', way(2, 10), 12, 1.25],
    ['the other way', way(2, 10), 0, -0.25],
    ['towards less', way(40, 20), 25, 0.75],
    ['across zero', way(-5, 5), 0, 0.5],
  ])('%s', (_, asked, value, share) => {
    expect(shareOfWay(asked, value)).toBe(share);
  });

  it('says nothing before a value was read, and where there is no way to go', () => {
    expect(shareOfWay(way(2, 10), null)).toBeNull();
    expect(shareOfWay(way(3, 3), 3)).toBeNull();
  });

  it('does not depend on the unit', () => {
    for (const unit of [0.01, 7, 1_000]) {
      const scaled = shareOfWay(way(2 * unit, 10 * unit), 5 * unit);
      expect(scaled).toBeCloseTo(0.375, 12);
    }
  });
});
