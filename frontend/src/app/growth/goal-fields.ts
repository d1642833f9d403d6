import { hidden, max, maxLength, min, required, schema, validate } from '@angular/forms/signals';
import type { AddGoalRequest } from '@verso/contract';
import { type GoalTheme, MEASURE_LIMITS as LIMITS, PATH_LIMITS } from '@verso/domain';

/** A goal as it is typed. */
export interface GoalFields {
  readonly what: string;
  readonly theme: GoalTheme;
  readonly isMeasured: boolean;
  readonly label: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
}

export const noGoal = (): GoalFields => ({
  ...{ what: '', theme: 'turnover', isMeasured: false },
  ...{ label: '', unit: '', baseline: null, target: null },
});

export const goalRules = schema<GoalFields>((path) => {
  required(path.what);
  maxLength(path.what, PATH_LIMITS.goal.max);
  for (const words of [path.label, path.unit]) {
    hidden(words, { when: (context) => !context.valueOf(path.isMeasured) });
    required(words);
  }
  maxLength(path.label, LIMITS.label.max);
  maxLength(path.unit, LIMITS.unit.max);
  for (const value of [path.baseline, path.target]) {
    hidden(value, { when: (context) => !context.valueOf(path.isMeasured) });
    required(value);
    min(value, LIMITS.value.min);
    max(value, LIMITS.value.max);
  }
  validate(path.target, (field) =>
    field.value() !== null && field.value() === field.valueOf(path.baseline)
      ? { kind: 'growth-goal.no-way' }
      : null,
  );
});

/** As it is sent; the rules have seen that a measure is whole. */
export function goalRequest(fields: GoalFields): AddGoalRequest {
  const { what, theme, isMeasured, baseline, target } = fields;
  const goal = { what: what.trim(), theme };
  if (!isMeasured || baseline === null || target === null) return { ...goal, measure: null };
  const words = { label: fields.label.trim(), unit: fields.unit.trim() };
  return { ...goal, measure: { ...words, baseline, target } };
}
