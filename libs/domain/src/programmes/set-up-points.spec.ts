import { openPoints, SET_UP_POINTS, type SetUpFacts, type SetUpPartner } from './set-up-points.js';

const lead: SetUpPartner = {
  ...{ role: 'lead', share: 1, amountCents: null, decisionNumber: null, contacts: 1 },
};
const funder: SetUpPartner = {
  ...{ role: 'funder', share: 0.8, amountCents: null, decisionNumber: 'EURA 1', contacts: 0 },
};
const whole: SetUpFacts = {
  ...{ budgetCents: 100, fund: 'erdf', hasFundingLine: true, areas: 1, priorities: 1 },
  ...{ partners: [lead, funder], objectives: 2, targets: 3, hasManager: true },
};
const pointsOf = (changes: Partial<SetUpFacts>): string[] =>
  openPoints({ ...whole, ...changes }).map(({ point }) => point);

describe('openPoints', () => {
  it('is nothing once all is there', () => {
    expect(openPoints(whole)).toEqual([]);
  });

  it('names all that a bare programme lacks, in the order of the steps', () => {
    const bare: SetUpFacts = {
      ...{ budgetCents: null, fund: 'erdf', hasFundingLine: false, areas: 0, priorities: 0 },
      ...{ partners: [], objectives: 0, targets: 0, hasManager: false },
    };

    expect(openPoints(bare).map(({ point }) => point)).toEqual(SET_UP_POINTS);
    expect(openPoints(bare).filter(({ isNeeded }) => isNeeded)).toEqual([
      { point: 'area', step: 'area', isNeeded: true },
      { point: 'lead', step: 'partners', isNeeded: true },
      { point: 'funder', step: 'funding', isNeeded: true },
      { point: 'targets', step: 'aims', isNeeded: true },
      { point: 'manager', step: 'check', isNeeded: true },
    ]);
  });

  it('asks for shares that make up the whole, and for somebody to call at each partner', () => {
    const half = { ...lead, share: 0.5, contacts: 0 };

    expect(pointsOf({ partners: [half, funder] })).toEqual(['shares', 'contacts']);
  });

  it('asks for no funder where nobody funds, and for no line where no emblem is borne', () => {
    expect(pointsOf({ fund: 'none', partners: [lead], hasFundingLine: false })).toEqual([]);
    expect(pointsOf({ fund: 'national', hasFundingLine: false })).toEqual([]);
    expect(pointsOf({ fund: 'national', partners: [lead] })).toEqual(['funder', 'decision']);
  });
});
