/** The first and the last day that a programme can have. */
export const PROGRAMME_DAYS = { first: '1990-01-01', last: '2100-12-31' } as const;

/** When a programme begins and ends, both days with it. */
export interface ProgrammeDays {
  readonly startsOn: string;
  readonly endsOn: string;
}

/**
 * Whether a day is one of the programme's.
 *
 * @param day - `YYYY-MM-DD`
 * @example isWithin('2027-01-01', { startsOn: '2027-01-01', endsOn: '2028-12-31' }) // true
 */
export const isWithin = (day: string, { startsOn, endsOn }: ProgrammeDays): boolean =>
  startsOn <= day && day <= endsOn;
