/** One indicator against its target; both in the unit of the bar's own scale. */
export interface TargetBar {
  readonly id: string;
  readonly label: string;
  /** Null when suppressed or missing. */
  readonly value: number | null;
  readonly target: number | null;
  /** `suppressed`: known but not told (hatch); `missing`: not known (outline). */
  readonly state: 'shown' | 'suppressed' | 'missing';
}

export interface BarLayout {
  readonly barWidth: number;
  readonly targetX: number | null;
  readonly reached: boolean;
}

/**
 * Places bars from zero on one scale, in pixels: the longest value or target fills the width.
 * A bar without a value gets the full width, to be drawn as a hatch or an outline.
 *
 * @example layoutTargetBars([{ id: 'a', label: 'Firms', value: 30, target: 60, state: 'shown' }], 300)
 */
export function layoutTargetBars(
  bars: readonly TargetBar[],
  width: number,
  whole: number | null = null,
): readonly BarLayout[] {
  const known = bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]);
  const largest = whole ?? Math.max(0, ...known);
  const place = (value: number) =>
    largest === 0 ? 0 : Math.min(width, Math.max(0, (value / largest) * width));
  return bars.map(({ state, value, target }) => ({
    barWidth: state === 'shown' && value !== null ? place(value) : width,
    targetX: target === null ? null : place(target),
    reached: value !== null && target !== null && value >= target,
  }));
}
