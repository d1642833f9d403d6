import { layoutForest } from './forest-layout';

const frame = { width: 800, height: 400 };

describe('layoutForest', () => {
  it('draws the same forest every time', () => {
    expect(layoutForest(frame)).toEqual(layoutForest(frame));
  });

  it('stands on the lower edge, from side to side', () => {
    const ridges = layoutForest(frame);

    expect(ridges).toHaveLength(4);
    for (const { path } of ridges) {
      expect(path).toMatch(/^M-\d+,400L.*L8\d\d,400Z$/);
      expect(path).not.toContain('NaN');
    }
  });
});
