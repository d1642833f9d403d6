/**
 * How long a server asks to be left alone, from `Retry-After`: whole seconds, or an HTTP date,
 * which is counted from the server's own `Date` where it gives one, as its clock may differ.
 *
 * @param header - the header's value, or `null`
 * @param nowMs - the server's time, or ours, in milliseconds since 1970
 * @returns milliseconds from now, never negative; `null` when it asks for nothing readable
 * @see RFC 9110, section 10.2.3
 * @example retryAfterMs('120', 0) // 120000
 */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const asked = header?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const instant = Date.parse(asked);
  return Number.isNaN(instant) ? null : Math.max(0, instant - nowMs);
}
