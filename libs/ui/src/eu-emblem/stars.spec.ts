import { emblemStars, FLAG } from './stars';

const cornersOf = (points: string): number[][] =>
  points.split(' ').map((corner) => corner.split(',').map(Number));
const middleOf = (points: string): number[] => {
  const corners = cornersOf(points);
  return [0, 1].map((axis) => corners.reduce((sum, one) => sum + one[axis]!, 0) / corners.length);
};

describe('emblemStars', () => {
  it('are twelve, on a circle of a third of the height round the middle of a flag of three by two', () => {
    expect(FLAG.width / FLAG.height).toBe(1.5);
    const middles = emblemStars().map(middleOf);

    expect(middles).toHaveLength(12);
    for (const [x, y] of middles) {
      expect(Math.hypot(x! - 405, y! - 270)).toBeCloseTo(180, 1);
    }
    expect(middles[0]![0]).toBeCloseTo(405, 1);
    expect(middles[0]![1]).toBeCloseTo(90, 1);
    expect(middles[3]![0]).toBeCloseTo(585, 1);
  });

  it('have five points, one of them straight up, in a circle of an eighteenth of the height', () => {
    for (const points of emblemStars()) {
      const [x, y] = middleOf(points);
      const outer = cornersOf(points).filter((_, nth) => nth % 2 === 0);
      expect(outer).toHaveLength(5);
      expect(outer[0]![0]).toBeCloseTo(x!, 1);
      expect(outer[0]![1]).toBeCloseTo(y! - 30, 1);
      for (const [cx, cy] of outer) expect(Math.hypot(cx! - x!, cy! - y!)).toBeCloseTo(30, 1);
    }
  });

  it('have straight sides: every second point lies on one line with the corners between', () => {
    const [a, b, , d] = cornersOf(emblemStars()[0]!);
    const cross = (b![0]! - a![0]!) * (d![1]! - a![1]!) - (b![1]! - a![1]!) * (d![0]! - a![0]!);
    expect(Math.abs(cross)).toBeLessThan(2);
  });
});
