import { daysBetween } from '../calendar/calendar-date.js';
import { CARD_LIMITS, type TestCard } from './card.js';
import { canBeMissed } from './criterion.js';

/** What must stand on a card before it may start, in the order of the form. */
export const REQUIRED_TO_START = [
  'title',
  'hypothesis',
  'test',
  'metricLabel',
  'trialLabel',
  'criterionShare',
  'plannedTrials',
  'startsOn',
  'endsOn',
] as const;
export type RequiredToStart = (typeof REQUIRED_TO_START)[number];
type Startable = Pick<TestCard, RequiredToStart | 'direction'>;

/**
 * What a card still lacks before it may start: "define what success means before running".
 * Who starts a card at once gives today as its `startsOn`.
 *
 * @param card - the card as written
 * @returns the fields that are empty, too short, too long or out of range, in the order of the
 *   form; empty when the card is ready. Spaces around a text do not count. A time box that is too
 *   long or ends before it starts is told at `endsOn`, a goal that cannot be missed at
 *   `criterionShare`.
 * @throws RangeError when a date is not a calendar date
 * @example missingForStart({ ...card, criterionShare: null }) // ['criterionShare']
 */
export function missingForStart(card: Startable): RequiredToStart[] {
  return REQUIRED_TO_START.filter((field) => !isReady(card, field));
}

function isReady(card: Startable, field: RequiredToStart): boolean {
  switch (field) {
    case 'criterionShare':
      return isWithin(card.criterionShare, CARD_LIMITS.criterionShare) && canBeMissed(card);
    case 'plannedTrials':
      return (
        Number.isInteger(card.plannedTrials) && isWithin(card.plannedTrials, CARD_LIMITS[field])
      );
    case 'startsOn':
      return card.startsOn !== null;
    case 'endsOn':
      return card.endsOn !== null && isWithin(timeBoxDays(card), CARD_LIMITS.timeBoxDays);
    case 'title':
    case 'hypothesis':
    case 'test':
    case 'metricLabel':
    case 'trialLabel':
      // Code points, as the database counts characters.
      return isWithin(Array.from(card[field].trim()).length, CARD_LIMITS[field]);
  }
}

// Without a first day, the last one cannot be wrong yet: the missing first day is told instead.
function timeBoxDays({ startsOn, endsOn }: Pick<TestCard, 'startsOn' | 'endsOn'>): number {
  return startsOn === null || endsOn === null ? 1 : daysBetween(startsOn, endsOn) + 1;
}

function isWithin(value: number | null, { min, max }: { min: number; max: number }): boolean {
  return value !== null && value >= min && value <= max;
}
