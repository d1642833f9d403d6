/** A measured value with the interval it lies in, against a criterion; all in the same unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The point estimate; null when only the interval is known. */
  readonly value: number | null;
  /** What was to be reached; null when nothing was promised. */
  readonly criterion: number | null;
}

export interface IntervalFrame {
  /** Pixels. */
  readonly width: number;
  /** The scale's ends, in the unit of the interval. */
  readonly from: number;
  readonly to: number;
}

export interface IntervalLayout {
  readonly bandX: number;
  /** At least 2 px, so that a very sure result is still seen. */
  readonly bandWidth: number;
  readonly valueX: number | null;
  readonly criterionX: number | null;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

/**
 * Places an interval, its value and the criterion on one line, in pixels.
 * What lies outside the scale is held at its end.
 *
 * @throws RangeError when the scale has no length or the interval is upside down
 * @example layoutInterval({ low: 0.15, high: 0.49, value: 0.3, criterion: 0.1 }, { width: 600, from: 0, to: 1 })
 */
export function layoutInterval(
  interval: Interval,
  { width, from, to }: IntervalFrame,
): IntervalLayout {
  if (to <= from) throw new RangeError('the scale must end after it begins');
  if (interval.high < interval.low) throw new RangeError('the interval must end after it begins');
  const place = (value: number) =>
    (Math.min(to, Math.max(from, value)) - from) * (width / (to - from));
  const bandX = place(interval.low);
  return {
    bandX,
    bandWidth: Math.max(2, place(interval.high) - bandX),
    valueX: interval.value === null ? null : place(interval.value),
    criterionX: interval.criterion === null ? null : place(interval.criterion),
    ticks: tickValues(from, to).map((value) => ({ value, x: place(value) })),
  };
}

/**
 * The end of a scale from 0 that holds all values, at a round number; 1 when they are shares
 * above one half, so that a share is seen against the whole.
 */
export function scaleEnd(values: readonly number[], whole: number | null = null): number {
  const largest = Math.max(0, ...values);
  if (whole !== null && largest > whole / 2) return whole;
  if (largest === 0) return whole ?? 1;
  const step = 10 ** Math.floor(Math.log10(largest));
  const end = Math.ceil((largest * 1.1) / step) * step;
  return whole === null ? end : Math.min(end, whole);
}

function tickValues(from: number, to: number): number[] {
  return [0, 1, 2, 3, 4].map((step) => from + ((to - from) * step) / 4);
}
