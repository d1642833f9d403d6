import { addDays } from './calendar-date.js';

/** The time zone in which the programmes' days begin and end. */
export const PROGRAMME_TIME_ZONE = 'Europe/Helsinki';

const HOUR_MS = 3_600_000;
// Helsinki is two hours ahead of UTC in winter and three in summer, since 1981.
const OFFSETS_MS = [3 * HOUR_MS, 2 * HOUR_MS];

const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
  timeZone: PROGRAMME_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar date in Helsinki at an instant, whatever the time zone of the machine.
 *
 * @param instantMs - milliseconds since 1970-01-01T00:00Z
 * @returns `YYYY-MM-DD`
 * @throws RangeError when the instant is not a finite number
 * @example helsinkiDate(Date.parse('2026-03-28T22:00:00Z')) // '2026-03-29': midnight, still winter time
 */
export function helsinkiDate(instantMs: number): string {
  const parts = format.formatToParts(instantMs);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/**
 * The instant at which a calendar date begins in Helsinki.
 *
 * @param date - `YYYY-MM-DD`
 * @returns milliseconds since 1970-01-01T00:00Z
 * @throws RangeError when it is not a date
 * @example startOfHelsinkiDay('2026-03-30') // Date.parse('2026-03-29T21:00:00Z'): summer time
 */
export function startOfHelsinkiDay(date: string): number {
  const midnightUtc = Date.parse(`${addDays(date, 0)}T00:00:00Z`);
  const offset = OFFSETS_MS.find((ahead) => helsinkiDate(midnightUtc - ahead) === date);
  if (offset === undefined) throw new RangeError(`no midnight found for ${date}`);
  return midnightUtc - offset;
}
