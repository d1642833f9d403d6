import { prospectSigns } from './prospect-signs.js';

const TODAY = '2026-11-23';
const days = (registeredOn: string | null, employerSince: string | null = null) => ({
  registeredOn,
  employerSince,
});

describe('prospectSigns', () => {
  it.each([
    ['nothing is known', days(null), []],
    ['registered today', days(TODAY), ['new']],
    ['registered a day less than three years ago', days('2023-11-24'), ['new']],
    ['registered three years ago', days('2023-11-23'), []],
    ['registered tomorrow, by a register that is ahead', days('2026-11-24'), []],
    ['an older firm that has begun to pay wages', days('2009-05-02', '2026-03-01'), ['employer']],
    ['an employer for two years', days('2009-05-02', '2024-11-23'), []],
    ['new, and an employer already', days('2026-01-01', '2026-02-01'), ['new', 'employer']],
  ])('%s', (_, firm, signs) => {
    expect(prospectSigns(firm, TODAY)).toEqual(signs);
  });
});
