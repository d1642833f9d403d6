import { limitsOf, monthsBefore, rulesOf } from './retention-limits.js';

describe('the limits of retention', () => {
  it.each([
    ['2026-11-21', 12, '2025-11-21'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
  ])('%s less %i months is %s', (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });

  it('keeps records five whole years after the last year of the programme', () => {
    const rules = rulesOf([{ kind: 'notes', months: 6, legalBasis: 'Oma' }]);

    expect(limitsOf(rules, '2026-11-21', '2027-06-30')).toEqual({
      contacts: '2025-11-21',
      notes: '2026-05-21',
      people: '2024-11-21',
      mails: '2025-11-21',
      records: '2032-12-31',
    });
    expect(rules.filter(({ isDefault }) => !isDefault).map(({ kind }) => kind)).toEqual(['notes']);
  });
});
