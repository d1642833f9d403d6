import { ANSWERED_BY, type AnsweredBy, MEASURE_LIMITS as LIMITS, shareOfWay } from '@verso/domain';

import { CalendarDate, Decimal, Id, ListOf, OneOf, Text } from '../platform/http/fields.js';
import type { GrowthGoal } from './growth-goal.entity.js';
import type { GrowthReading } from './growth-reading.entity.js';

const nullable = { nullable: true } as const;

/** By what a goal is measured, from where to where. */
export class GoalMeasure {
  @Text(LIMITS.label) readonly label!: string;
  @Text(LIMITS.unit) readonly unit!: string;
  @Decimal(LIMITS.value) readonly baseline!: number;
  @Decimal(LIMITS.value) readonly target!: number;
}

export class RecordReadingRequest {
  @CalendarDate() readonly readOn!: string;
  /** Null takes back what was read that day. */
  @Decimal({ ...LIMITS.value, ...nullable }) readonly value!: number | null;
}

/** What was read on a day, and by which side. */
export class ReadingView {
  @Id() readonly id!: string;
  @CalendarDate() readonly readOn!: string;
  @Decimal() readonly value!: number;
  @OneOf('AnsweredBy', ANSWERED_BY) readonly markedBy!: AnsweredBy;
}

export class MeasureView extends GoalMeasure {
  /** How much of the way has been gone: 0 at the baseline, 1 at the target; null before a reading. */
  @Decimal(nullable) readonly share!: number | null;
  /** The latest first. */
  @ListOf(() => ReadingView) readonly readings!: ReadingView[];
}

/** Null where the goal is not measured. */
export function toMeasureView(
  { id, measure: label, unit, baseline, target }: GrowthGoal,
  all: readonly GrowthReading[],
): MeasureView | null {
  if (label === null || unit === null || baseline === null || target === null) return null;
  const readings = all.filter(({ goalId }) => goalId === id).flatMap(toReadingView);
  const share = shareOfWay({ baseline, target }, readings[0]?.value ?? null);
  return { label, unit, baseline, target, share, readings };
}

const toReadingView = ({ id, readOn, value, markedBy }: GrowthReading): ReadingView[] =>
  value === null ? [] : [{ id, readOn, value, markedBy }];
