/** One ridge of a forest: an outline in pixels, nearer ridges later. */
export interface Ridge {
  readonly path: string;
}

interface ForestFrame {
  readonly width: number;
  readonly height: number;
}

const RIDGES = [
  { base: 0.5, tall: 34, step: 15 },
  { base: 0.62, tall: 56, step: 22 },
  { base: 0.76, tall: 88, step: 33 },
  { base: 0.92, tall: 130, step: 50 },
] as const;

/**
 * Draws spruce ridges one behind the other. The same frame always gives the same forest: chance
 * comes from a fixed seed.
 */
export function layoutForest({ width, height }: ForestFrame): readonly Ridge[] {
  const chance = seeded(7);
  return RIDGES.map(({ base, tall, step }, ridge) => {
    const ground = (x: number) =>
      height * base + Math.sin(x / (90 + ridge * 60) + ridge * 2) * (6 + ridge * 5);
    const trees: string[] = [];
    for (let x = -step; x < width + step; x += step * (0.6 + chance() * 0.7)) {
      trees.push(spruce(x, ground(x), tall * (0.5 + chance() * 0.65)));
    }
    return { path: `M${-step},${height}${trees.join('')}L${width + step},${height}Z` };
  });
}

/** A spruce as the right and left edges of its branches, widening downwards. */
function spruce(x: number, foot: number, tall: number): string {
  const levels = [0.28, 0.5, 0.74, 1];
  const half = tall * 0.17;
  const edge = (side: 1 | -1) =>
    levels.flatMap((level) => [
      [x + side * half * level, foot - tall * (1 - level)],
      [x + side * half * level * 0.55, foot - tall * (1 - level) - tall * 0.02],
    ]);
  const points = [...edge(-1).reverse(), [x, foot - tall], ...edge(1)];
  return points.map(([px = 0, py = 0]) => `L${px.toFixed(1)},${py.toFixed(1)}`).join('');
}

/** Numbers of 0..1 that are the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
