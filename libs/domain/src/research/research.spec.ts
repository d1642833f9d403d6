import { type ResearchCourse, researchStateOf } from './research.js';

const OF_FIRM: ResearchCourse = { enterpriseId: 'f', partnerId: null, closedAt: null, voices: [] };
const TO_FIRMS: ResearchCourse = { ...OF_FIRM, enterpriseId: null, partnerId: 'p' };

describe('how a question stands', () => {
  it.each([
    ['nothing came of it', OF_FIRM, 'open'],
    ['a partner has it', { ...OF_FIRM, partnerId: 'p' }, 'with-partner'],
    ['only the firm wrote', { ...OF_FIRM, voices: ['firm'] }, 'open'],
    ['a partner answered', { ...OF_FIRM, partnerId: 'p', voices: ['partner'] }, 'answered'],
    ['staff answered', { ...OF_FIRM, voices: ['firm', 'staff'] }, 'answered'],
    ['firms are asked by a partner', TO_FIRMS, 'open'],
    ['only staff wrote to firms', { ...TO_FIRMS, voices: ['staff'] }, 'open'],
    ['a firm answered', { ...TO_FIRMS, voices: ['firm'] }, 'answered'],
  ] as const)('follows from it where %s', (_, course, state) => {
    expect(researchStateOf(course)).toBe(state);
  });

  it('is closed once it is closed, whatever came of it', () => {
    for (const course of [OF_FIRM, TO_FIRMS]) {
      for (const voices of [[], ['firm'], ['staff']] as const) {
        expect(researchStateOf({ ...course, voices, closedAt: new Date() })).toBe('closed');
      }
    }
  });
});
