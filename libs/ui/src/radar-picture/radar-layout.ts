/** One round of scores, by axis; null where an axis has none. */
export interface RadarSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** Others to compare with: drawn behind, and quieter. */
  readonly isGroup?: boolean;
}

export interface RadarFrame {
  readonly axes: readonly string[];
  /** Pixels: the middle, and how far the end of an axis is from it. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What the end of an axis means; the middle is 0. */
  readonly full: number;
}

export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

export interface RadarAxis extends RadarPoint {
  /** The label in lines, and where its first one begins. */
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface RadarShape {
  /** A closed line where every axis has a value; else what lies between neighbours that have one. */
  readonly path: string;
  readonly isWhole: boolean;
  readonly dots: readonly RadarPoint[];
}

export interface RadarLayout {
  readonly axes: readonly RadarAxis[];
  /** Quarters of the scale, as points of a polygon. */
  readonly rings: readonly string[];
  readonly shapes: readonly RadarShape[];
}

/** Letters of a label's line, where its words allow. */
const LINE = 15;
const LINE_HEIGHT = 1.2;
const LABEL_GAP = 14;

/**
 * Places scores on axes around a middle, the first one upwards and the others with the clock, in
 * pixels. An axis without a value leaves a gap: it is not zero.
 *
 * @throws RangeError with fewer than three axes, which have no inside, or a series of another length
 * @example layoutRadar([{ label: 'Start', values: [50, 25, 75] }], { axes, x: 300, y: 200, radius: 150, full: 100 })
 */
export function layoutRadar(
  series: readonly RadarSeries[],
  { axes, full, ...middle }: RadarFrame,
  fontSize = 15,
): RadarLayout {
  if (axes.length < 3) throw new RangeError('a radar has at least three axes');
  if (series.some(({ values }) => values.length !== axes.length)) {
    throw new RangeError('every series has a value for each axis');
  }
  const place = placing(axes.length, middle);
  return {
    axes: axes.map((label, index) => axisOf(label, place(index, 1), { middle, fontSize })),
    rings: [0.25, 0.5, 0.75, 1].map((share) =>
      axes.map((_, index) => written(place(index, share))).join(' '),
    ),
    shapes: series.map(({ values }) =>
      shapeOf(values.map((value, index) => (value === null ? null : place(index, value / full)))),
    ),
  };
}

type Middle = Omit<RadarFrame, 'axes' | 'full'>;

const placing =
  (count: number, { x, y, radius }: Middle) =>
  (index: number, share: number): RadarPoint => {
    const angle = (2 * Math.PI * index) / count;
    return { x: x + radius * share * Math.sin(angle), y: y - radius * share * Math.cos(angle) };
  };

function axisOf(
  label: string,
  end: RadarPoint,
  { middle, fontSize }: { middle: Middle; fontSize: number },
): RadarAxis {
  const [right, down] = [(end.x - middle.x) / middle.radius, (end.y - middle.y) / middle.radius];
  const lines = inLines(label);
  const height = (lines.length - 1) * fontSize * LINE_HEIGHT;
  // above the middle the last line is nearest to the picture, below it the first
  const lift = height * (1 - (down + 1) / 2);
  return {
    ...end,
    lines,
    labelX: end.x + right * LABEL_GAP,
    labelY: end.y + down * (LABEL_GAP + fontSize / 2) + fontSize / 3 - lift,
    anchor: right > 0.2 ? 'start' : right < -0.2 ? 'end' : 'middle',
  };
}

function inLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function shapeOf(points: readonly (RadarPoint | null)[]): RadarShape {
  const dots = points.filter((point) => point !== null);
  const isWhole = dots.length === points.length;
  if (isWhole) return { dots, isWhole, path: `M${dots.map(written).join('L')}Z` };
  const path = points
    .map((from, index) => {
      const to = points[(index + 1) % points.length];
      return from && to ? `M${written(from)}L${written(to)}` : '';
    })
    .join('');
  return { dots, isWhole, path };
}

const written = ({ x, y }: RadarPoint): string => `${x.toFixed(1)},${y.toFixed(1)}`;
