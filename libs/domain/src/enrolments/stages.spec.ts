import {
  canMoveEnrolment,
  ENROLMENT_STAGES,
  enrolmentNeedsReason,
  nextEnrolmentStages,
} from './stages.js';

describe('the stages of an enrolment', () => {
  it('allow exactly these moves', () => {
    const moves = ENROLMENT_STAGES.flatMap((from) =>
      ENROLMENT_STAGES.filter((to) => canMoveEnrolment(from, to)).map((to) => `${from} > ${to}`),
    );

    expect(moves).toEqual([
      'applied > active',
      'applied > withdrawn',
      'active > completed',
      'active > withdrawn',
    ]);
    expect(nextEnrolmentStages('withdrawn')).toEqual([]);
  });

  it('ask for a reason only when leaving before the end', () => {
    expect(ENROLMENT_STAGES.filter(enrolmentNeedsReason)).toEqual(['withdrawn']);
  });
});
