import { layoutTrend } from './trend-line-layout';

const FRAME = { width: 100, height: 50, full: 10 };
const series = (...values: (number | null)[]) =>
  values.map((value, index) => ({ month: `2026-0${index + 1}`, value }));

describe('layoutTrend', () => {
  it('places the first month left, the last right, and zero at the bottom', () => {
    const { dots } = layoutTrend(series(0, 5, 10), FRAME);

    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [0, 50],
      [50, 25],
      [100, 0],
    ]);
  });

  it('breaks the line where a month has no figure', () => {
    expect(layoutTrend(series(1, null, 1, 1), FRAME).path).toBe('M0.0,45.0M66.7,45.0L100.0,45.0');
  });

  it('grows beyond the target when a figure does, and says where the target lies', () => {
    const { dots, fullY } = layoutTrend(series(20), FRAME);

    expect(dots[0]?.y).toBe(0);
    expect(fullY).toBe(25);
  });

  it('draws nothing from nothing, and one month as a dot', () => {
    expect(layoutTrend([], FRAME)).toEqual({ path: '', dots: [], fullY: 0 });
    expect(layoutTrend(series(5), FRAME).dots).toHaveLength(1);
  });
});
