import type { AdvisorView } from '@verso/contract';

import { type FirmToGive, handoverOf, namedRefusals, takenBack, takers } from './handovers';

const advisor = (personId: string, isStaff = true): AdvisorView => ({
  ...{ personId, isStaff, name: personId, firms: 1 },
});
const firm = (enterpriseId: string, advisorId: string): FirmToGive => ({
  ...{ enterpriseId, advisorId, name: enterpriseId.toUpperCase() },
});
const ADVISORS = [advisor('hanna'), advisor('pasi'), advisor('left', false)];
const TO_PASI = { advisorId: 'pasi', reason: ' Hanna lähtee ' };

describe('takers', () => {
  it('are the staff without the one who has all the firms', () => {
    const names = (firms: readonly FirmToGive[]) =>
      takers(ADVISORS, firms).map(({ personId }) => personId);

    expect(names([firm('a', 'hanna')])).toEqual(['pasi']);
    expect(names([firm('a', 'hanna'), firm('b', 'pasi')])).toEqual(['hanna', 'pasi']);
    expect(names([firm('a', 'left')])).toEqual(['hanna', 'pasi']);
  });
});

describe('handoverOf', () => {
  it('leaves out what she has already', () => {
    expect(handoverOf([firm('a', 'hanna'), firm('b', 'pasi')], TO_PASI)).toEqual({
      firms: [{ enterpriseId: 'a', fromAdvisorId: 'hanna', toAdvisorId: 'pasi' }],
      reason: 'Hanna lähtee',
    });
  });
});

describe('takenBack', () => {
  it('gives each firm to whoever had it, and twice is what was asked first', () => {
    const asked = handoverOf([firm('a', 'hanna'), firm('b', 'left')], TO_PASI);
    const back = takenBack(asked, 'Peruttu');

    expect(back.firms.map(({ toAdvisorId }) => toAdvisorId)).toEqual(['hanna', 'left']);
    expect(takenBack(back, asked.reason)).toEqual(asked);
  });
});

describe('namedRefusals', () => {
  it('finds the firm that each problem is about', () => {
    const firms = [firm('b', 'pasi'), firm('a', 'hanna'), firm('c', 'hanna')];
    const problem = { path: 'firms.1.fromAdvisorId', code: 'handover.other-advisor' };

    expect(namedRefusals([problem], handoverOf(firms, TO_PASI), firms)).toEqual([
      { name: 'C', problem },
    ]);
  });
});
