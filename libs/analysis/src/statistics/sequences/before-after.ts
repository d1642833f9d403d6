import { hodgesLehmann, type Shift } from '../amounts/hodges-lehmann.js';
import { meanOf, medianOf, sorted } from '../amounts/moments.js';
import { type RankSum, rankSum } from '../amounts/rank-sum.js';
import { type Figure, figureOf, noFigure, requireFinite } from '../figure.js';

/** A value of one day; days are counted from any first one. */
export interface DayValue {
  /** Whole number. */
  readonly day: number;
  readonly value: number;
}

/** Two windows of the same length, the second beginning with the day of the change. */
export interface Windows {
  /** First day of the second window, whole number. */
  readonly changeDay: number;
  /** Length of each, whole number, at least 1; whole weeks keep weekdays alike. */
  readonly days: number;
  /** First and last day that was looked at at all. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** What a window held. */
export interface Window {
  readonly count: number;
  readonly total: number;
  readonly mean: number;
  readonly median: number;
}

export interface BeforeAfter {
  readonly before: Window;
  readonly after: Window;
  /** By how much the values after are typically higher, or why that is not said. */
  readonly shift: Figure<Shift>;
  /** Whether they tend to be higher. */
  readonly test: Figure<RankSum>;
}

/**
 * Before and after a change, over two windows of the same length: unequal ones would compare a total
 * of more days with one of fewer. It tells of a change in time, not of its cause.
 *
 * @param values - in any order; a day may have none or several
 * @param windows - where they lie, and what was looked at
 * @returns none ('unequal-windows') when a window reaches beyond what was looked at, ('no-data')
 *   when a window holds no value
 * @throws RangeError when a value is not finite, a day not whole, or a window shorter than a day
 * @see H. B. Mann and D. R. Whitney (1947) and J. L. Hodges and E. L. Lehmann (1963), as in `rankSum`
 *   and `hodgesLehmann`; neighbouring days are taken as independent
 * @example beforeAfter(values, { changeDay: 14, days: 14, firstDay: 0, lastDay: 27 })
 */
export function beforeAfter(values: readonly DayValue[], windows: Windows): Figure<BeforeAfter> {
  requireFinite(
    'beforeAfter',
    values.map(({ value }) => value),
  );
  requireDays(values, windows);
  const { changeDay, days, firstDay, lastDay } = windows;
  if (firstDay > changeDay - days || lastDay < changeDay + days - 1) {
    return noFigure('unequal-windows');
  }
  const within = (first: number): number[] =>
    values.filter(({ day }) => day >= first && day < first + days).map(({ value }) => value);
  const [before, after] = [within(changeDay - days), within(changeDay)];
  if (before.length === 0 || after.length === 0) return noFigure('no-data');
  return figureOf({
    before: windowOf(before),
    after: windowOf(after),
    shift: hodgesLehmann(after, before),
    test: rankSum(after, before),
  });
}

function windowOf(values: readonly number[]): Window {
  return {
    count: values.length,
    total: values.reduce((sum, value) => sum + value, 0),
    mean: meanOf(values),
    median: medianOf(sorted(values)),
  };
}

function requireDays(values: readonly DayValue[], windows: Windows): void {
  const { changeDay, days, firstDay, lastDay } = windows;
  const all = [changeDay, days, firstDay, lastDay, ...values.map(({ day }) => day)];
  if (!all.every((day) => Number.isSafeInteger(day)) || days < 1) {
    throw new RangeError('beforeAfter requires whole days');
  }
}
