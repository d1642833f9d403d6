import fc from 'fast-check';

import { decimalSignOf, readDate, readNumber, readYearEnd } from './cell-values.js';

describe('a number', () => {
  it.each([
    ['1 234,50', ',', 1234.5],
    ['1\u00a0234,50', ',', 1234.5],
    ['1\u202f234\u202f567', ',', 1234567],
    ["1'234.50", '.', 1234.5],
    ['1.234,50', ',', 1234.5],
    ['1,234.50', '.', 1234.5],
    // a sign that can only be the decimal one is it, whatever the rest of the file has
    ['1,234.50', ',', 1234.5],
    ['12,5', '.', 12.5],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', '.', 1234],
    ['1.234.567', '.', 1234567],
    ['0.500', ',', 0.5],
    ['0,500', '.', 0.5],
    ['-3,5', ',', -3.5],
    ['\u22123,5', ',', -3.5],
    ['–3', ',', -3],
    ['12 500 €', ',', 12500],
    ['12,5 htv', ',', 12.5],
    ['7 hlö', ',', 7],
    ['007', ',', 7],
    ['0', ',', 0],
  ] as const)('%j in a file with %j is %d', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value);
  });

  it.each([
    '',
    '-',
    ',',
    '1,2,3',
    '1.2.3,4',
    '12.34.567',
    '1 234,5,6',
    '1e5',
    '0x10',
    'Infinity',
    'noin 5',
    '5-6',
    '5 kpl',
    '--5',
    '1,',
    ',5',
    '1 234 abc',
  ])('%j is none', (text) => {
    expect(readNumber(text, ',')).toBeNull();
    expect(readNumber(text, '.')).toBeNull();
  });

  it('of a spreadsheet is what it is, unless it is none', () => {
    expect(readNumber(-0.5, ',')).toBe(-0.5);
    expect(readNumber(NaN, ',')).toBeNull();
    expect(readNumber(Infinity, '.')).toBeNull();
  });

  it('is read back from how any of the three languages writes it', () => {
    const amounts = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
    const languages = fc.constantFrom(
      ['fi-FI', ','],
      ['sv-FI', ','],
      ['en-GB', '.'],
    ) as fc.Arbitrary<[string, ',' | '.']>;
    fc.assert(
      fc.property(amounts, languages, (cents, [language, decimal]) => {
        const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });

        // no test tells 0 from -0
        expect(readNumber(format.format(cents / 100), decimal)! + 0).toBe(cents / 100 + 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never anything that is no number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',', '.'), (text, decimal) => {
        const value = readNumber(text, decimal);

        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a date', () => {
  it.each([
    ['1.3.2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['31. 12. 2025', '2025-12-31'],
    [' 2026-03-01 ', '2026-03-01'],
    ['2026-03-01T12:30:00', '2026-03-01'],
    ['2026-03-01 00:00', '2026-03-01'],
    ['1.3.2026 0:00', '2026-03-01'],
    ['1.3.2026 klo 12.30', '2026-03-01'],
    ['29.2.2024', '2024-02-29'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    '31.2.2026',
    '29.2.2026',
    '1.13.2026',
    '0.1.2026',
    '1.3.26',
    '1/3/2026',
    '3/2026',
    '2026',
    'eilen',
    '1.3.2026x',
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('is the same in both ways of writing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (at) => {
          const iso = at.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-');

          expect(readDate(`${Number(day)}.${Number(month)}.${year}`)).toBe(iso);
          expect(readDate(iso)).toBe(iso);
        },
      ),
    );
  });
});

describe('the end of a fiscal year', () => {
  it.each([
    [2025, '2025-12-31'],
    ['2025', '2025-12-31'],
    ['6/2025', '2025-06-30'],
    ['02/2024', '2024-02-29'],
    ['30.6.2025', '2025-06-30'],
    ['2025-06-30', '2025-06-30'],
  ])('%j is %s', (cell, date) => {
    expect(readYearEnd(cell)).toBe(date);
  });

  it.each(['', '13/2025', '0/2025', 25, '1850', 20255, '2025/6', 'kesäkuu'])(
    '%j is none',
    (cell) => {
      expect(readYearEnd(cell)).toBeNull();
    },
  );
});

describe('the sign before decimals', () => {
  it.each([
    [['1,5', '2,75', 'Aino'], '.', ','],
    [['1.5', '2.75', '1,234'], ',', '.'],
    [['1 234,50', '1.234'], '.', ','],
    // three digits behind a sign tell nothing
    [['1,234', '5.678'], ',', ','],
    [['Aino', '1.3.2026'], '.', '.'],
    [[], '.', '.'],
  ] as const)('of %j, with %j otherwise, is %j', (cells, fallback, sign) => {
    expect(decimalSignOf(cells, fallback)).toBe(sign);
  });
});
