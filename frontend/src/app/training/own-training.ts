import type { OwnCoursesView, OwnPlanView, OwnTrainingView, PlanItemView } from '@verso/contract';

import type { PlannedCourse } from './plan-form';

/** One's own firm with what its people plan and have completed, and the courses that may serve. */
export interface OwnFirmTraining extends OwnTrainingView {
  readonly people: OwnPlanView['people'];
  readonly plan: readonly PlanItemView[];
  readonly courses: readonly PlannedCourse[];
}

interface Firm {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** Hangs plans and courses on their firms; courses that are over or cancelled serve nobody. */
export function joinTraining(
  firms: readonly OwnTrainingView[],
  plans: readonly OwnPlanView[],
  courses: readonly OwnCoursesView[],
): OwnFirmTraining[] {
  return firms.map((firm) => {
    const isOf = (other: Firm): boolean =>
      other.programmeId === firm.programmeId && other.enterpriseId === firm.enterpriseId;
    const { people = [], items: plan = [] } = plans.find(isOf) ?? {};
    const offered = courses.find(isOf)?.items ?? [];
    const serving = offered.filter(({ state }) => state === 'open' || state === 'closed');
    return { ...firm, people, plan, courses: serving };
  });
}
