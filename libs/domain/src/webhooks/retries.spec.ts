import { DELIVERY_TRIES, isGivenUp, pauseAfter, WEBHOOK_PATIENCE_MS } from './retries.js';

describe('retries of a delivery', () => {
  it('wait longer each time, from a minute to a day, eight tries in all', () => {
    const pauses = Array.from({ length: DELIVERY_TRIES }, (_, nth) => pauseAfter(nth + 1));

    expect(DELIVERY_TRIES).toBe(8);
    expect(pauses[0]).toBe(60_000);
    expect(pauses.at(-2)).toBe(24 * 3_600_000);
    expect(pauses.at(-1)).toBeNull();
    expect(pauses.slice(0, -1)).toEqual([...pauses.slice(0, -1)].sort((a, b) => a! - b!));
  });

  it('end with a receiver that has failed for days', () => {
    expect(isGivenUp(1_000, 1_000 + WEBHOOK_PATIENCE_MS - 1)).toBe(false);
    expect(isGivenUp(1_000, 1_000 + WEBHOOK_PATIENCE_MS)).toBe(true);
  });
});
