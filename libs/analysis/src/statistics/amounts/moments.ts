/**
 * Mean of values.
 *
 * @param values - at least one, finite
 * @example meanOf([1, 2, 6]) // 3
 */
export function meanOf(values: readonly number[]): number {
  const first = values.reduce((sum, value) => sum + value, 0) / values.length;
  // A second round takes back what rounding lost in the first.
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/**
 * Variance of a sample: squared distances from the mean, over one less than there are values.
 *
 * @param values - at least two, finite
 * @returns in the unit of the values squared; exactly 0 when all are equal
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6
 * @example varianceOf([1, 2, 6]) // 7
 */
export function varianceOf(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / (values.length - 1);
}

/**
 * The values from low to high; the given ones stay as they are.
 *
 * @example sorted([3, 1, 2]) // [1, 2, 3]
 */
export function sorted(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}

/**
 * Middle of values that stand from low to high; halfway between the two middle ones of an even number.
 *
 * @param ordered - at least one
 * @example medianOf([1, 2, 6, 8]) // 4
 */
export function medianOf(ordered: readonly number[]): number {
  const half = (ordered.length - 1) / 2;
  return ((ordered[Math.floor(half)] ?? NaN) + (ordered[Math.ceil(half)] ?? NaN)) / 2;
}
