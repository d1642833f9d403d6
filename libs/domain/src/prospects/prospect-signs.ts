import { addYears } from '../calendar/calendar-date.js';

/** Why a firm may be worth a call: it is new, or it has lately begun to pay wages. */
export type ProspectSign = 'new' | 'employer';

/** The days that the national register tells of a firm; null where it does not say. */
export interface RegisteredDays {
  readonly registeredOn: string | null;
  /** Since when it has stood in the register of employers. */
  readonly employerSince: string | null;
}

/** How long each sign lasts, in years. */
export const SIGN_YEARS = { new: 3, employer: 2 } as const;

/**
 * What speaks for asking a firm. Registers of companies tell neither turnover nor persons, so
 * growth is not seen in them; that a firm has entered the register of regular employers is as near
 * as they come to it. A day that is not known is no sign.
 *
 * @param days - the register's days, `YYYY-MM-DD`
 * @param today - the day of the reader, `YYYY-MM-DD`
 * @returns the signs, in the order of `SIGN_YEARS`
 * @example prospectSigns({ registeredOn: '2019-05-02', employerSince: '2026-03-01' }, '2026-11-23')
 * // ['employer']
 */
export function prospectSigns(days: RegisteredDays, today: string): ProspectSign[] {
  const { registeredOn, employerSince } = days;
  const signs: ProspectSign[] = [];
  if (isWithin(registeredOn, SIGN_YEARS.new, today)) signs.push('new');
  if (isWithin(employerSince, SIGN_YEARS.employer, today)) signs.push('employer');
  return signs;
}

const isWithin = (day: string | null, years: number, today: string): boolean =>
  day !== null && day > addYears(today, -years) && day <= today;
