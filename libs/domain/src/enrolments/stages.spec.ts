import {
  canMoveEnrolment,
  DIRECT_COURSE,
  ENROLMENT_STAGES,
  type EnrolmentCourse,
  enrolmentNeedsReason,
  firstEnrolmentStage,
  isOpenEnrolment,
  nextEnrolmentStages,
} from './stages.js';

const ELIGIBILITY: EnrolmentCourse = { asksEligibility: true, asksAgreement: false };
const AGREEMENT: EnrolmentCourse = { asksEligibility: false, asksAgreement: true };
const BOTH: EnrolmentCourse = { asksEligibility: true, asksAgreement: true };

/** Whoever stands at a stage that is no longer asked for goes on from it. */
const AHEAD = [
  'agreed > active',
  'agreed > withdrawn',
  'active > completed',
  'active > withdrawn',
] as const;

describe('the stages of an enrolment', () => {
  it.each([
    [
      DIRECT_COURSE,
      ['applied > active', 'applied > withdrawn', 'eligible > active', 'eligible > withdrawn'],
    ],
    [
      ELIGIBILITY,
      ['applied > eligible', 'applied > withdrawn', 'eligible > active', 'eligible > withdrawn'],
    ],
    [
      AGREEMENT,
      ['applied > agreed', 'applied > withdrawn', 'eligible > agreed', 'eligible > withdrawn'],
    ],
    [
      BOTH,
      ['applied > eligible', 'applied > withdrawn', 'eligible > agreed', 'eligible > withdrawn'],
    ],
  ])('of %j allow exactly these moves', (course, first) => {
    const moves = ENROLMENT_STAGES.flatMap((from) =>
      ENROLMENT_STAGES.filter((to) => canMoveEnrolment(from, to, course)).map(
        (to) => `${from} > ${to}`,
      ),
    );

    expect(moves).toEqual([...first, ...AHEAD]);
  });

  it('begin with taking part where nothing is asked', () => {
    const first = [DIRECT_COURSE, ELIGIBILITY, AGREEMENT, BOTH].map(firstEnrolmentStage);

    expect(first).toEqual(['active', 'applied', 'applied', 'applied']);
  });

  it('are open exactly as long as one can still leave', () => {
    const open = ENROLMENT_STAGES.filter(isOpenEnrolment);

    expect(open).toEqual(
      ENROLMENT_STAGES.filter((stage) => nextEnrolmentStages(stage, BOTH).includes('withdrawn')),
    );
  });

  it('ask for a reason only when leaving before the end', () => {
    expect(ENROLMENT_STAGES.filter(enrolmentNeedsReason)).toEqual(['withdrawn']);
  });
});
