import { addDays, daysBetween } from '../calendar/calendar-date.js';
import { CARD_LIMITS, type TestCard } from './card.js';
import type { ExperimentStage } from './stages.js';

/**
 * The last day of a time box, itself included: a box of one day ends on the day it starts.
 *
 * @param startsOn - first day, `YYYY-MM-DD`
 * @param timeBoxDays - length in whole days, at least 1
 * @returns the last day, `YYYY-MM-DD`
 * @throws RangeError when the date is not a date or the length is not a whole number of at least 1
 * @example timeBoxEnd('2026-03-02', 14) // '2026-03-15'
 */
export function timeBoxEnd(startsOn: string, timeBoxDays: number): string {
  if (!Number.isInteger(timeBoxDays) || timeBoxDays < 1) {
    throw new RangeError('timeBoxEnd requires a whole number of at least one day');
  }
  return addDays(startsOn, timeBoxDays - 1);
}

/**
 * Whether an experiment runs past its time box. The last day itself is still within it.
 *
 * @param card - its stage and the last day of its time box, `null` while it has none
 * @param today - today's calendar date in Helsinki, `YYYY-MM-DD`
 * @returns true when it is running and its last day has passed
 * @example isOverdue({ stage: 'running', endsOn: '2026-03-15' }, '2026-03-16') // true
 */
export function isOverdue(
  card: { readonly stage: ExperimentStage; readonly endsOn: string | null },
  today: string,
): boolean {
  return card.stage === 'running' && card.endsOn !== null && card.endsOn < today;
}

/**
 * The first day of a card that starts today: one planned for later starts now.
 *
 * @param startsOn - the first day on the card, `null` while it has none
 * @param today - today's calendar date in Helsinki, `YYYY-MM-DD`
 * @returns the day on the card when it has come already, otherwise today
 * @example firstDay('2026-04-01', '2026-03-02') // '2026-03-02'
 */
export function firstDay(startsOn: string | null, today: string): string {
  return startsOn === null || startsOn > today ? today : startsOn;
}

export type TimeBoxFlaw = 'over' | 'ends-before-start' | 'too-long';

/**
 * What is wrong with the days of a time box, apart from days that are missing.
 *
 * @param card - its first and last day, `null` while it has none
 * @param today - today's calendar date in Helsinki, `YYYY-MM-DD`
 * @returns the first flaw found; `null` when there is none or nothing to judge by
 * @throws RangeError when a date is not a calendar date
 * @example timeBoxFlaw({ startsOn: '2026-03-02', endsOn: '2027-03-02' }, '2026-03-02') // 'too-long'
 */
export function timeBoxFlaw(
  { startsOn, endsOn }: Pick<TestCard, 'startsOn' | 'endsOn'>,
  today: string,
): TimeBoxFlaw | null {
  if (endsOn === null) return null;
  if (endsOn < today) return 'over';
  if (startsOn === null) return null;
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days < CARD_LIMITS.timeBoxDays.min) return 'ends-before-start';
  return days > CARD_LIMITS.timeBoxDays.max ? 'too-long' : null;
}
