/**
 * Where an experiment stands. Overdue is not a stage: it follows from the date, see `isOverdue`.
 * An experiment is closed only with a learning and a decision; anything else that ends it cancels it.
 */
export const EXPERIMENT_STAGES = ['draft', 'planned', 'running', 'closed', 'cancelled'] as const;
export type ExperimentStage = (typeof EXPERIMENT_STAGES)[number];

/**
 * The moves people may make. A draft may start at once: an entrepreneur with a phone in hand
 * should not have to plan first what she is about to try.
 */
const MOVES: Readonly<Record<ExperimentStage, readonly ExperimentStage[]>> = {
  draft: ['planned', 'running', 'cancelled'],
  planned: ['draft', 'running', 'cancelled'],
  running: ['closed', 'cancelled'],
  closed: [],
  cancelled: [],
};

/**
 * Stages that may follow the given one.
 *
 * @param stage - where the experiment stands
 * @returns the stages it may move to; empty when it has ended
 * @example nextExperimentStages('running') // ['closed', 'cancelled']
 */
export function nextExperimentStages(stage: ExperimentStage): readonly ExperimentStage[] {
  return MOVES[stage];
}

/**
 * Whether an experiment may move from one stage to another. Staying where it is, is no move.
 *
 * @param from - where it stands
 * @param to - where it would go
 * @returns true when the move is allowed
 * @example canMoveExperiment('running', 'draft') // false: what has started stays locked
 */
export function canMoveExperiment(from: ExperimentStage, to: ExperimentStage): boolean {
  return MOVES[from].includes(to);
}
