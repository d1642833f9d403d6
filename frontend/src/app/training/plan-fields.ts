import { maxLength, required, schema } from '@angular/forms/signals';
import type { AddPlanItemRequest } from '@verso/contract';
import { PLAN_LIMITS as LIMITS, type TrainingSkill } from '@verso/domain';

/** Something to learn as it is typed. */
export interface PlanFields {
  readonly contactId: string;
  readonly what: string;
  readonly why: string;
  readonly skill: TrainingSkill | '';
  readonly dueOn: string;
  readonly courseId: string;
}

/** An untouched form, for the first of the people: oneself, where one is among them. */
export const noPlan = (contactIds: readonly string[]): PlanFields => ({
  ...{ contactId: contactIds[0] ?? '', what: '', why: '', skill: '', dueOn: '', courseId: '' },
});

export const planRules = schema<PlanFields>((path) => {
  required(path.contactId);
  required(path.what);
  maxLength(path.what, LIMITS.what.max);
  required(path.why);
  maxLength(path.why, LIMITS.why.max);
  required(path.skill);
  required(path.dueOn);
});

/** As it is sent; the rules have seen that nothing is missing. */
export const planRequest = (fields: PlanFields): AddPlanItemRequest => ({
  ...{ contactId: fields.contactId, what: fields.what.trim(), why: fields.why.trim() },
  ...{ skill: fields.skill || 'other', dueOn: fields.dueOn, courseId: fields.courseId || null },
});
