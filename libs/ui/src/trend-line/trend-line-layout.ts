/** One month of a series, `YYYY-MM`; null where there is no figure. */
export interface TrendPoint {
  readonly month: string;
  readonly value: number | null;
}

export interface TrendFrame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What a full height means at least: a target, or 1 for shares. */
  readonly full: number;
}

export interface TrendLayout {
  /** The line as an SVG path; a month without a figure breaks it. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly point: TrendPoint }[];
  /** Where the full height lies, for drawing a target; pixels from the top. */
  readonly fullY: number;
}

/**
 * Places a monthly series in a frame, in pixels, y growing downwards. The scale always begins at 0,
 * so that a small change does not look like a large one.
 *
 * @example layoutTrend([{ month: '2026-01', value: 5 }], { width: 100, height: 50, full: 10 })
 */
export function layoutTrend(points: readonly TrendPoint[], frame: TrendFrame): TrendLayout {
  const { width, height, full } = frame;
  const top = Math.max(full, ...points.map(({ value }) => value ?? 0)) || 1;
  const step = points.length > 1 ? width / (points.length - 1) : 0;
  const yOf = (value: number) => height * (1 - value / top);

  const dots = points.flatMap((point, index) =>
    point.value === null ? [] : [{ index, x: index * step, y: yOf(point.value), point }],
  );
  const path = dots
    .map(({ index, x, y }, order) => {
      const joined = order > 0 && dots[order - 1]?.index === index - 1;
      return `${joined ? 'L' : 'M'}${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join('');
  return { path, dots: dots.map(({ x, y, point }) => ({ x, y, point })), fullY: yOf(full) };
}
