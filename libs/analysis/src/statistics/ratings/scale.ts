/** A scale of ratings, whole steps from the lowest to the highest. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Refuses a rating that is not on its scale, and a scale that is none.
 *
 * @throws RangeError when an end of the scale or a rating is not whole, or a rating is off the scale
 * @example requireRatings('topShare', [6], { lowest: 1, highest: 5 }) // throws RangeError
 */
export function requireRatings(figure: string, ratings: readonly number[], scale: Scale): void {
  const { lowest, highest } = scale;
  if (!Number.isSafeInteger(lowest) || !Number.isSafeInteger(highest) || !(lowest < highest)) {
    throw new RangeError(`${figure} requires a scale from a lower to a higher whole number`);
  }
  if (!ratings.every((one) => Number.isSafeInteger(one) && one >= lowest && one <= highest)) {
    throw new RangeError(`${figure} requires whole ratings from ${lowest} to ${highest}`);
  }
}
