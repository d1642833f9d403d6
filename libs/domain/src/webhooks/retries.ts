const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long each failed try waits for the next one. */
const PAUSES_MS = [
  ...[MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
  ...[2 * HOUR_MS, 6 * HOUR_MS, 12 * HOUR_MS, 24 * HOUR_MS],
];

/** How often a delivery is tried: once, and after each of the pauses. */
export const DELIVERY_TRIES = PAUSES_MS.length + 1;

/** A receiver that has answered nothing for this long is switched off. */
export const WEBHOOK_PATIENCE_MS = 5 * 24 * HOUR_MS;

/**
 * When to try again after some tries have failed.
 *
 * @param tries - how often it has been tried, at least once
 * @returns the pause in milliseconds, or null when it is given up
 * @example pauseAfter(1) // 60000
 */
export function pauseAfter(tries: number): number | null {
  return PAUSES_MS[tries - 1] ?? null;
}

/**
 * Whether a receiver has failed for too long to be tried any more.
 *
 * @param failingSinceMs - when its first failure without a later success was
 * @param nowMs - the time of now
 * @returns true when it is to be switched off
 * @example isGivenUp(0, 5 * 24 * 3_600_000) // true
 */
export function isGivenUp(failingSinceMs: number, nowMs: number): boolean {
  return nowMs - failingSinceMs >= WEBHOOK_PATIENCE_MS;
}
