/** Bounds of what is told of a measure and of its readings; texts in characters, both ends included. */
export const MEASURE_LIMITS = {
  label: { min: 1, max: 80 },
  unit: { min: 1, max: 20 },
  value: { min: -1_000_000_000, max: 1_000_000_000 },
} as const;

/** From where a goal begins, and where it is reached, in its own unit. */
export interface MeasuredWay {
  readonly baseline: number;
  readonly target: number;
}

/**
 * How much of the way from the baseline to the target has been gone: 0 at the baseline, 1 at the
 * target, less than 0 where it went the other way, more than 1 beyond. The target may lie below the
 * baseline (fewer complaints). Nothing is said before a value was read, nor where there is no way to go.
 *
 * @param way - baseline and target in the unit of the measure
 * @param value - the latest value that was read, in that unit; null where none was
 * @returns the share of the way, or null
 * @example shareOfWay({ baseline: 2, target: 10 }, 5) // 0.375
 * @example shareOfWay({ baseline: 40, target: 20 }, 25) // 0.75
 */
export function shareOfWay({ baseline, target }: MeasuredWay, value: number | null): number | null {
  if (value === null || target === baseline) return null;
  return (value - baseline) / (target - baseline);
}
