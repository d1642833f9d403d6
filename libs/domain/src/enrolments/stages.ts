/** Where an enterprise stands in a programme. */
export const ENROLMENT_STAGES = [
  'applied',
  'eligible',
  'agreed',
  'active',
  'completed',
  'withdrawn',
] as const;
export type EnrolmentStage = (typeof ENROLMENT_STAGES)[number];

/** How many firms are given to other advisors in one go. */
export const HANDOVER_LIMITS = { firms: 100 } as const;

/** What a programme asks of a firm before it takes part. */
export interface EnrolmentCourse {
  /** Whether it is looked at first that the firm may take part at all. */
  readonly asksEligibility: boolean;
  /** Whether an agreement is signed first. */
  readonly asksAgreement: boolean;
}

/** Nothing is asked: a firm takes part from the day on which it is enrolled. */
export const DIRECT_COURSE: EnrolmentCourse = { asksEligibility: false, asksAgreement: false };

/**
 * Where a new enrolment begins: with taking part, unless the programme asks for something first.
 *
 * @param course - what the programme asks
 * @returns the first stage
 * @example firstEnrolmentStage(DIRECT_COURSE) // 'active'
 */
export function firstEnrolmentStage({
  asksEligibility,
  asksAgreement,
}: EnrolmentCourse): 'applied' | 'active' {
  return asksEligibility || asksAgreement ? 'applied' : 'active';
}

/**
 * Stages that may follow the given one. What a programme does not ask for is left out on the way.
 * Coming back after leaving is a new enrolment.
 *
 * @param stage - where the enrolment stands
 * @param course - what the programme asks
 * @returns the stages it may move to; empty when it has ended
 * @example nextEnrolmentStages('applied', DIRECT_COURSE) // ['active', 'withdrawn']
 */
export function nextEnrolmentStages(
  stage: EnrolmentStage,
  course: EnrolmentCourse,
): readonly EnrolmentStage[] {
  switch (stage) {
    case 'applied':
      return [course.asksEligibility ? 'eligible' : afterEligible(course), 'withdrawn'];
    case 'eligible':
      return [afterEligible(course), 'withdrawn'];
    case 'agreed':
      return ['active', 'withdrawn'];
    case 'active':
      return ['completed', 'withdrawn'];
    case 'completed':
    case 'withdrawn':
      return [];
  }
}

const afterEligible = ({ asksAgreement }: EnrolmentCourse): EnrolmentStage =>
  asksAgreement ? 'agreed' : 'active';

/**
 * Whether an enrolment may move from one stage to another. Staying where it is, is no move.
 *
 * @param from - where it stands
 * @param to - where it would go
 * @param course - what the programme asks
 * @returns true when the move is allowed
 * @example canMoveEnrolment('completed', 'active', DIRECT_COURSE) // false
 */
export function canMoveEnrolment(
  from: EnrolmentStage,
  to: EnrolmentStage,
  course: EnrolmentCourse,
): boolean {
  return nextEnrolmentStages(from, course).includes(to);
}

/**
 * Whether an enrolment has not ended: the firm takes part, or is on its way in.
 *
 * @param stage - where it stands
 * @returns false for one that is completed or withdrawn
 * @example isOpenEnrolment('agreed') // true
 */
export function isOpenEnrolment(stage: EnrolmentStage): boolean {
  return stage !== 'completed' && stage !== 'withdrawn';
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
