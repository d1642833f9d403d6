import { addDays } from '../calendar/calendar-date.js';
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
