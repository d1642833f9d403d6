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
 * What a full bar means: the largest figure of all (`shared`, for bars of one unit), each bar's own
 * target (`own`, for bars of different units), or a given whole such as 1 for shares.
 */
export type BarScale = 'shared' | 'own' | number;

/**
 * Places bars from zero, in pixels. A bar without a value gets the full width, to be drawn as a
 * hatch or an outline.
 *
 * @example layoutTargetBars([{ id: 'a', label: 'Firms', value: 30, target: 60, state: 'shown' }], 300)
 */
export function layoutTargetBars(
  bars: readonly TargetBar[],
  width: number,
  scale: BarScale = 'shared',
): readonly BarLayout[] {
  const shared = typeof scale === 'number' ? scale : Math.max(0, ...bars.map(largest));
  return bars.map((bar) => {
    const { state, value, target } = bar;
    const full = scale === 'own' ? largest(bar) : shared;
    const place = (figure: number) =>
      full === 0 ? 0 : Math.min(width, Math.max(0, (figure / full) * width));
    return {
      barWidth: state === 'shown' && value !== null ? place(value) : width,
      targetX: target === null ? null : place(target),
      reached: value !== null && target !== null && value >= target,
    };
  });
}

function largest({ value, target }: TargetBar): number {
  return Math.max(value ?? 0, target ?? 0);
}
