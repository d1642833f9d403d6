import { addMonths, monthOf } from '../calendar/calendar-month.js';

/** Who keeps a group going: money of a project, or something that outlives one. */
export const UPKEEPS = ['project', 'business-service', 'municipality', 'members', 'other'] as const;
export type Upkeep = (typeof UPKEEPS)[number];

/** How long back the operating model is looked at, in whole months. */
export const ADOPTION_MONTHS = 12;
/** Months, and meetings, below which nothing is said of a rhythm or of hosts: small numbers, small claims. */
export const ADOPTION_LEAST = 3;
/** One month in so many may go by without a meeting: summer and the end of the year. */
const PAUSE_ONE_OF = 6;
/** A single firm hosts at most one meeting in so many where hosts rotate. */
const SAME_HOST_ONE_OF = 3;

/** A meeting that was held. */
export interface HeldMeeting {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** The firm that hosted; null where nobody of the group did. */
  readonly hostId: string | null;
}

/** How far a group works as the operating model says; null is what cannot be said yet. */
export interface Adoption {
  /** The day of its first meeting; null where none was held. */
  readonly startedOn: string | null;
  /** Whole months that are looked at: the last twelve, from the one of the first meeting on. */
  readonly monthsDue: number;
  /** Those of them with a meeting. */
  readonly monthsMet: number;
  readonly keepsRhythm: boolean | null;
  /** Meetings in those months. */
  readonly meetings: number;
  /** Those of them that a firm of the group hosted. */
  readonly hosted: number;
  /** Firms that hosted one. */
  readonly hosts: number;
  readonly rotates: boolean | null;
}

/**
 * How far a group has made the operating model of the growth network its own: it meets every month,
 * and its members host in turn. What is looked at are the last twelve whole months, the current one
 * not among them, from the month of the group's first meeting on.
 *
 * A rhythm is kept where at most one month in six went by without a meeting. Hosts rotate where
 * members hosted at least half of the meetings, three firms or more among them, and none more than
 * one meeting in three, rounded up. With fewer than three months, or meetings, neither is said.
 * The model (monthly, hosted in turn) is that of the MicroENTRE Growth Network, Interreg Europe good
 * practice 4444; the thresholds are this product's own.
 *
 * @param meetings - every meeting that was held, in any order
 * @param today - the day of the reader, `YYYY-MM-DD`
 * @returns counts, and what they say
 * @example
 * adoptionOf([{ on: '2026-09-08', hostId: 'a' }, { on: '2026-10-13', hostId: 'b' }], '2026-11-23')
 * // startedOn '2026-09-08', monthsDue 2, monthsMet 2, keepsRhythm null, hosts 2, rotates null
 */
export function adoptionOf(meetings: readonly HeldMeeting[], today: string): Adoption {
  const days = meetings.map(({ on }) => on).sort();
  const startedOn = days[0] ?? null;
  const months = startedOn === null ? [] : monthsLookedAt(monthOf(startedOn), monthOf(today));
  const seen = meetings.filter(({ on }) => months.includes(monthOf(on)));
  const met = new Set(seen.map(({ on }) => monthOf(on)));
  return {
    ...{ startedOn, monthsDue: months.length, monthsMet: met.size },
    keepsRhythm: keepsRhythm(months.length, met.size),
    ...hosting(seen),
  };
}

/** The last twelve whole months before this one, from the first on. */
function monthsLookedAt(first: string, current: string): string[] {
  const months: string[] = [];
  for (let back = ADOPTION_MONTHS; back >= 1; back -= 1) {
    const month = addMonths(current, -back);
    if (month >= first) months.push(month);
  }
  return months;
}

function keepsRhythm(due: number, met: number): boolean | null {
  if (due < ADOPTION_LEAST) return null;
  return due - met <= Math.floor(due / PAUSE_ONE_OF);
}

function hosting(
  seen: readonly HeldMeeting[],
): Pick<Adoption, 'meetings' | 'hosted' | 'hosts' | 'rotates'> {
  const times = new Map<string, number>();
  for (const { hostId } of seen) {
    if (hostId !== null) times.set(hostId, (times.get(hostId) ?? 0) + 1);
  }
  const [meetings, hosts] = [seen.length, times.size];
  const hosted = [...times.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...times.values());
  const isTurn =
    hosted * 2 >= meetings &&
    hosts >= ADOPTION_LEAST &&
    most <= Math.ceil(meetings / SAME_HOST_ONE_OF);
  return { meetings, hosted, hosts, rotates: meetings < ADOPTION_LEAST ? null : isTurn };
}
