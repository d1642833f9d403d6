/** Events counted, and what they were counted over. */
export interface ExposedCount {
  /** Whole number, at least 0. */
  readonly events: number;
  /** Days, visits, hours: any unit, the same for all that is compared. Above 0; 0 is nothing seen. */
  readonly exposure: number;
}

/**
 * Refuses a count that is none.
 *
 * @throws RangeError when the events are not whole or negative, or the exposure is negative or infinite
 * @example requireExposedCount('garwood', { events: 1.5, exposure: 10 }) // throws RangeError
 */
export function requireExposedCount(figure: string, { events, exposure }: ExposedCount): void {
  if (!Number.isSafeInteger(events) || events < 0) {
    throw new RangeError(`${figure} requires a whole number of events`);
  }
  if (!(exposure >= 0 && Number.isFinite(exposure)) || (exposure === 0 && events > 0)) {
    throw new RangeError(`${figure} requires an exposure`);
  }
}
