import { layoutTargetBars, type TargetBar } from './target-bars-layout';

const bar = (over: Partial<TargetBar>): TargetBar => ({
  id: 'a',
  label: 'Firms',
  value: 30,
  target: 60,
  state: 'shown',
  ...over,
});

describe('layoutTargetBars', () => {
  it('gives the longest value or target the whole width', () => {
    const bars = Object.freeze([bar({}), bar({ id: 'b', value: 15, target: null })]);

    expect(layoutTargetBars(bars, 300)).toEqual([
      { barWidth: 150, targetX: 300, reached: false },
      { barWidth: 75, targetX: null, reached: false },
    ]);
  });

  it('draws what is not told over the whole width', () => {
    expect(layoutTargetBars([bar({ value: null, state: 'suppressed' })], 300)[0]?.barWidth).toBe(
      300,
    );
    expect(layoutTargetBars([bar({ value: null, state: 'missing' })], 300)[0]?.barWidth).toBe(300);
  });

  it('measures shares against the whole', () => {
    expect(layoutTargetBars([bar({ value: 0.5, target: 0.8 })], 300, 1)).toEqual([
      { barWidth: 150, targetX: 240, reached: false },
    ]);
  });

  it('gives each bar its own scale, for bars of different units', () => {
    const bars = [bar({}), bar({ id: 'b', value: 0.9, target: 0.6 })];

    expect(layoutTargetBars(bars, 300, 'own')).toEqual([
      { barWidth: 150, targetX: 300, reached: false },
      { barWidth: 300, targetX: 200, reached: true },
    ]);
  });

  it('knows a target that is reached', () => {
    expect(layoutTargetBars([bar({ value: 60 })], 300)[0]?.reached).toBe(true);
  });

  it('holds nothing, and only zeros', () => {
    expect(layoutTargetBars([], 300)).toEqual([]);
    expect(layoutTargetBars([bar({ value: 0, target: 0 })], 300)[0]?.barWidth).toBe(0);
  });
});
