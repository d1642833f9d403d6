/** Who sees what an entrepreneur wrote, from the fewest to everyone. The order is the meaning. */
export const VISIBILITIES = ['me', 'advisor', 'group', 'network', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** From here on a learning counts as shared: someone other than the advisor can learn from it. */
export const SHARED_FROM: Visibility = 'group';

/** Where a new card starts: the entrepreneur and the advisor who helps with it. */
export const DEFAULT_VISIBILITY: Visibility = 'advisor';

/**
 * Whether one rung of the ladder reaches at least as many people as another.
 *
 * @param visibility - the rung in question
 * @param than - the rung it is compared with
 * @returns true when it is the same rung or a wider one
 * @example widerOrEqual('network', 'group') // true
 */
export function widerOrEqual(visibility: Visibility, than: Visibility): boolean {
  return VISIBILITIES.indexOf(visibility) >= VISIBILITIES.indexOf(than);
}
