/**
 * Amounts are kept in whole cents and typed in euros.
 *
 * @param cents - whole cents; null where nothing is known
 * @returns euros
 * @example eurosOf(123_450) // 1234.5
 */
export const eurosOf = (cents: number | null): number | null =>
  cents === null ? null : cents / 100;

/**
 * The whole cents nearest to an amount that was typed.
 *
 * @param euros - as typed; null where nothing was
 * @returns whole cents
 * @example centsOf(1234.5) // 123_450
 */
export const centsOf = (euros: number | null): number | null =>
  euros === null ? null : Math.round(euros * 100);
