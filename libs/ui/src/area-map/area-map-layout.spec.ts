import { layoutAreas, levelOf, type MapArea } from './area-map-layout';

const area = (
  code: string,
  longitude: number,
  latitude: number,
  over: Partial<MapArea> = {},
): MapArea => ({
  ...{ code, label: code, longitude, latitude, isShown: true, value: 0, ...over },
});
// Mikkeli, Savonlinna, Pieksämäki; Kuopio as a neighbour.
const SAVO = [
  ...[area('491', 27.27, 61.69), area('740', 28.89, 61.87), area('593', 27.13, 62.3)],
  area('297', 27.68, 62.89, { isShown: false }),
];

describe('a schematic map', () => {
  it('shows nothing of nothing', () => {
    expect(layoutAreas([], 600)).toEqual({ width: 600, height: 0, cells: [] });
    expect(layoutAreas([area('297', 27, 62, { isShown: false })], 600).cells).toEqual([]);
  });

  it('shows one area alone over the whole picture', () => {
    const { cells, height } = layoutAreas([area('491', 27.27, 61.69)], 600);
    expect(cells).toHaveLength(1);
    expect(height).toBeGreaterThan(0);
    expect(cells[0]!.path).toContain('M');
  });

  it('has north above and east to the right', () => {
    const { cells } = layoutAreas(SAVO, 600);
    const [mikkeli, savonlinna, pieksamaki] = cells;
    expect(savonlinna!.x).toBeGreaterThan(mikkeli!.x);
    expect(pieksamaki!.y).toBeLessThan(mikkeli!.y);
    expect(cells.map(({ code }) => code)).not.toContain('297');
  });

  it('keeps every middle inside the picture, with room around it', () => {
    const { cells, width, height } = layoutAreas(SAVO, 600);
    for (const { x, y } of cells) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(55);
      expect(x).toBeLessThanOrEqual(width - 55);
      expect(y).toBeLessThanOrEqual(height - 55);
    }
  });

  it('has steps for small numbers', () => {
    expect([0, 1, 2, 3, 4, 7, 8, 90].map(levelOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });
});
