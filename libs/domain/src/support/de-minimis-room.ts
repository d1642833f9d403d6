import { daysBetween } from '../calendar/calendar-date.js';
import {
  type AidSource,
  ceilingOf,
  countsUnder,
  DE_MINIMIS_REGULATIONS,
  type DeMinimisRegulation,
  type RoomInput,
} from './de-minimis.js';
import { countsOn, freesOn, windowFrom } from './rolling-window.js';
import { type AidFacts, type AidReport, type ToldAid, toldAid } from './told-aid.js';

/** How long a declaration is taken for what it says: a rule of ours, the regulation names no number. */
export const DECLARATION_HOLDS_DAYS = 365;
/** How long a look at the central register is taken for what it shows: a rule of ours as well. */
export const CHECK_HOLDS_DAYS = 30;

export interface RoomLine {
  readonly source: AidSource;
  readonly grantedOn: string;
  readonly label: string | null;
  readonly cents: number;
  readonly freesOn: string;
}

/** What a single undertaking can still be granted, with what counts. */
export interface DeMinimisRoom {
  readonly on: string;
  readonly regulation: DeMinimisRegulation;
  readonly state: 'known' | 'unknown';
  readonly missing: readonly RoomInput[];
  /** Null where the regulation is not in force. */
  readonly ceilingCents: number | null;
  /** Null while something is missing. */
  readonly usedCents: number | null;
  /** Null while something is missing, or where there is no ceiling. */
  readonly roomCents: number | null;
  readonly windowFrom: string;
  readonly lines: readonly RoomLine[];
}

export interface RoomQuestion extends AidFacts {
  readonly regulation: DeMinimisRegulation;
  readonly on: string;
}

/**
 * The room that a single undertaking has for aid on a day: the ceiling less all aid whose right was
 * given in the three years up to it. Without a declaration of at most `DECLARATION_HOLDS_DAYS` and a
 * check of the central register of at most `CHECK_HOLDS_DAYS`, both made by that day, there is no
 * number: aid that nobody has asked about is not nothing.
 *
 * @param question - the regulation, the day, our ledgers and what others tell
 * @returns amounts in whole cents; the room is never below 0
 * @see Reg. (EU) 2023/2831 art. 3(2)-(3), and art. 6 on the register and on declarations
 * @example deMinimisRoom({ regulation: 'general', on: '2026-06-01', ledger: [of 87 600 euros], … })
 * // { state: 'known', ceilingCents: 30_000_000, usedCents: 8_760_000, roomCents: 21_240_000, … }
 */
export function deMinimisRoom(question: RoomQuestion): DeMinimisRoom {
  const { on, declarations, checks } = question;
  const missing: RoomInput[] = [];
  if (!holds(declarations, on, DECLARATION_HOLDS_DAYS)) missing.push('declaration');
  if (!holds(checks, on, CHECK_HOLDS_DAYS)) missing.push('check');
  return roomWith(question, missing);
}

/**
 * The room that decides on a grant. No period of three years may go above a ceiling: aid that is
 * granted on an earlier day must fit also on each later day on which other aid was granted while it
 * counts, and under each ceiling that counts it.
 *
 * @param grant - the regulation, the day on which the right is given, and what is known
 * @returns the room of that day where it is unknown, and else the smallest of all
 * @example roomForGrant({ regulation: 'general', on: '2026-01-10', ledger: [200 000 euros on 2026-02-01], … })
 * // the room of 1 February 2026: 100 000 euros
 */
export function roomForGrant(grant: RoomQuestion): DeMinimisRoom {
  const own = deMinimisRoom(grant);
  if (own.roomCents === null) return own;
  const after = toldAid(grant, grant.on)
    .map(({ grantedOn }) => grantedOn)
    .filter((day) => grant.on < day && countsOn(grant.on, day));
  const ceilings = DE_MINIMIS_REGULATIONS.filter((one) => countsUnder(grant.regulation, one));
  const rooms = [grant.on, ...new Set(after)].flatMap((on) =>
    // what must be there was asked for the day of the grant
    ceilings.map((regulation) => roomWith({ ...grant, regulation, on }, [])),
  );
  return rooms.reduce(
    (least, room) => ((room.roomCents ?? Infinity) < (least.roomCents ?? Infinity) ? room : least),
    own,
  );
}

function roomWith(question: RoomQuestion, missing: readonly RoomInput[]): DeMinimisRoom {
  const { regulation, on } = question;
  const lines = countedOn(question);
  const ceilingCents = ceilingOf(regulation, on);
  const sum = lines.reduce((total, { cents }) => total + cents, 0);
  const usedCents = missing.length > 0 ? null : sum;
  const isTold = usedCents !== null && ceilingCents !== null;
  return {
    ...{ on, regulation, state: usedCents === null ? 'unknown' : 'known', missing, ceilingCents },
    ...{ usedCents, roomCents: isTold ? Math.max(0, ceilingCents - usedCents) : null },
    ...{ windowFrom: windowFrom(on), lines: lines.map((line) => roomLine(line)) },
  };
}

const holds = (reports: readonly AidReport[], on: string, days: number): boolean =>
  reports.some(({ madeOn }) => madeOn <= on && daysBetween(madeOn, on) <= days);

const countedOn = (question: RoomQuestion): ToldAid[] =>
  toldAid(question, question.on)
    .filter(({ regulation }) => countsUnder(regulation, question.regulation))
    .filter(({ grantedOn }) => countsOn(grantedOn, question.on))
    .sort((a, b) => (a.grantedOn < b.grantedOn ? -1 : a.grantedOn > b.grantedOn ? 1 : 0));

const roomLine = ({ source, grantedOn, label, cents }: ToldAid): RoomLine => ({
  ...{ source, grantedOn, label, cents },
  freesOn: freesOn(grantedOn),
});
