/** Where an enterprise stands in a programme. */
export const ENROLMENT_STAGES = ['applied', 'active', 'completed', 'withdrawn'] as const;
export type EnrolmentStage = (typeof ENROLMENT_STAGES)[number];

/** Why an enterprise left, in characters, both ends included. */
export const WITHDRAWAL_REASON_LIMITS = { min: 3, max: 500 } as const;

const MOVES: Readonly<Record<EnrolmentStage, readonly EnrolmentStage[]>> = {
  applied: ['active', 'withdrawn'],
  active: ['completed', 'withdrawn'],
  completed: [],
  withdrawn: [],
};

/**
 * Stages that may follow the given one. Coming back after leaving is a new enrolment.
 *
 * @param stage - where the enrolment stands
 * @returns the stages it may move to; empty when it has ended
 * @example nextEnrolmentStages('applied') // ['active', 'withdrawn']
 */
export function nextEnrolmentStages(stage: EnrolmentStage): readonly EnrolmentStage[] {
  return MOVES[stage];
}

/**
 * Whether an enrolment may move from one stage to another. Staying where it is, is no move.
 *
 * @param from - where it stands
 * @param to - where it would go
 * @returns true when the move is allowed
 * @example canMoveEnrolment('completed', 'active') // false
 */
export function canMoveEnrolment(from: EnrolmentStage, to: EnrolmentStage): boolean {
  return MOVES[from].includes(to);
}

/**
 * Whether a move must say why.
 *
 * @param to - the stage it would go to
 * @returns true for leaving before the end
 * @example enrolmentNeedsReason('withdrawn') // true
 */
export function enrolmentNeedsReason(to: EnrolmentStage): boolean {
  return to === 'withdrawn';
}
