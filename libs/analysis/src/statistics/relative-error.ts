/**
 * How far a figure is from another that is known to be right, as a part of the latter: what specs
 * hold figures against published values with.
 *
 * @returns at least 0; 0 when both are the same, 0 included
 * @example relativeError(1.02, 1) // 0.02
 */
export function relativeError(found: number, right: number): number {
  if (Object.is(found, right) || found === right) return 0;
  return Math.abs(found - right) / Math.max(Math.abs(right), Number.MIN_VALUE);
}
