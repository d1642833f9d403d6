import type { TestCard } from './card.js';

/**
 * What no one may change once an experiment runs: the hypothesis, the metric (what is counted, of
 * what) and the criterion (share, direction, and the number of trials at which it is read, because
 * moving that number after a look moves the goal as well). A changed mind is a new card.
 */
export const LOCKED_FIELDS = [
  'hypothesis',
  'metricLabel',
  'trialLabel',
  'direction',
  'criterionShare',
  'plannedTrials',
] as const;
export type LockedField = (typeof LOCKED_FIELDS)[number];

/**
 * The locked part of a card as one text, to be hashed when it starts and compared later.
 * JSON with the fields in the order of `LOCKED_FIELDS` and no white space: equal cards give equal
 * texts whatever order their fields were read in.
 *
 * @param card - a card that is ready to start
 * @returns the text
 * @throws RangeError when a locked field is empty: half a promise cannot be locked
 * @example
 * lockedText(card)
 * // '{"hypothesis":"Callers book…","metricLabel":"booked","trialLabel":"callers",
 * //   "direction":"at-least","criterionShare":0.1,"plannedTrials":30}' (one line)
 */
export function lockedText(card: Pick<TestCard, LockedField>): string {
  const locked = LOCKED_FIELDS.map((field) => {
    const value = card[field];
    if (value === null || value === '') throw new RangeError(`lockedText requires ${field}`);
    return [field, value] as const;
  });
  return JSON.stringify(Object.fromEntries(locked));
}

/**
 * Which locked fields a change touches. Naming a field without changing it is no change.
 *
 * @param card - the card as it was started
 * @param change - the fields someone wants to write
 * @returns the locked fields that would differ, in the order of `LOCKED_FIELDS`
 * @example lockedFieldsChanged(card, { criterionShare: 0.05 }) // ['criterionShare']
 */
export function lockedFieldsChanged(
  card: Pick<TestCard, LockedField>,
  change: Partial<Pick<TestCard, LockedField>>,
): LockedField[] {
  return LOCKED_FIELDS.filter(
    (field) => change[field] !== undefined && change[field] !== card[field],
  );
}
