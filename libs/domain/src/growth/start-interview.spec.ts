import fc from 'fast-check';

import { goalFrom, INTERVIEW_QUESTIONS, sameAnswers } from './start-interview.js';

const NONE = {
  ...{ business: null, strengths: null, obstacles: null },
  ...{ ahead: null, means: null, hopes: null },
};

describe('sameAnswers', () => {
  it('asks each question', () => {
    expect(sameAnswers(NONE, { ...NONE })).toBe(true);
    for (const question of INTERVIEW_QUESTIONS) {
      expect(sameAnswers(NONE, { ...NONE, [question]: 'jotain' })).toBe(false);
    }
  });
});

describe('goalFrom', () => {
  it.each([
    ['the whole of a short line', 'Kaksi työntekijää', 'Kaksi työntekijää'],
    ['the first line of several', ' Halli kuntoon \r\nja kone', 'Halli kuntoon'],
    ['whole words of a long line', 'Myynti verkkoon ennen joulua', 'Myynti verkkoon'],
    ['a part of a word that is longer than all', 'x'.repeat(30), 'x'.repeat(20)],
    ['nothing of nothing', '  ', ''],
  ])('takes %s', (_, answer, goal) => {
    expect(goalFrom(answer, 20)).toBe(goal);
  });

  it('is never longer than it may be, and is how the answer begins', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (answer, max) => {
        const goal = goalFrom(answer, max);
        expect(goal.length).toBeLessThanOrEqual(max);
        expect(answer.trim().startsWith(goal)).toBe(true);
      }),
    );
  });
});
