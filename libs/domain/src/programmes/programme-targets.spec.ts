import { isDivisible, programmeTargets } from './programme-targets.js';

describe('programmeTargets', () => {
  it('adds what partners have promised and what is not divided, by the latest day', () => {
    const kpi = 'enterprises-taking-part';
    const targets = programmeTargets([
      { kpi, target: 60, dueOn: '2027-12-31', organisationId: 'a' },
      { kpi, target: 40, dueOn: '2027-06-30', organisationId: 'b' },
      { kpi, target: 10, dueOn: '2027-03-31', organisationId: null },
      { kpi: 'learning-shared-share', target: 0.6, dueOn: '2027-12-31', organisationId: null },
    ]);

    expect(targets).toEqual([
      { kpi, target: 110, dueOn: '2027-12-31' },
      { kpi: 'learning-shared-share', target: 0.6, dueOn: '2027-12-31' },
    ]);
  });

  it('has none where nothing is promised', () => {
    expect(programmeTargets([])).toEqual([]);
  });
});

describe('isDivisible', () => {
  it('is so for counts, and not for shares', () => {
    expect(isDivisible('enterprises-taking-part')).toBe(true);
    expect(isDivisible('learning-shared-share')).toBe(false);
  });
});
