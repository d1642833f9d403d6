import { SUSTAINABLE_GOALS, type SustainableGoal, wordsMisfit } from '@verso/domain';

import { AppError } from '../platform/errors/app-error.js';
import type { InnovationStepFields } from './innovations.dto.js';

const MISFITS = {
  droppedReason: 'innovation.reason',
  dueToSupport: 'innovation.not-introduced',
  climateWords: 'innovation.climate-words',
} as const;

/** Refuses a day to come, and words that do not belong to the stage. */
export function requireSense(step: InnovationStepFields, today: string): void {
  if (step.happenedOn > today) throw AppError.invalidField('happenedOn', 'in-the-future');
  const field = wordsMisfit(step);
  if (field === 'droppedReason' || field === 'dueToSupport' || field === 'climateWords') {
    throw AppError.invalidField(field, MISFITS[field]);
  }
}

/** Those that were not taken back. */
export const standingSteps = <Step extends { readonly takenBackAt: string | null }>(
  steps: readonly Step[],
): Step[] => steps.filter(({ takenBackAt }) => takenBackAt === null);

/** Each goal once, in their order. */
export const sortedGoals = (goals: readonly SustainableGoal[]): SustainableGoal[] =>
  SUSTAINABLE_GOALS.filter((goal) => goals.includes(goal));
