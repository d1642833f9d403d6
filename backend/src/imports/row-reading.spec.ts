import type { Cell, ImportKind } from '@verso/domain';
import { suggestMapping } from '@verso/domain';
import fc from 'fast-check';

import { knownCodes } from './known-codes.js';
import { RowReader } from './row-reading.js';

const areas = {
  items: [{ code: '491', label: { fi: 'Mikkeli', sv: 'S:t Michel', en: 'Mikkeli' } }],
};
const industries = {
  items: [
    { code: '10', level: 2 },
    { code: 'C', level: 1 },
  ],
};
const codes = knownCodes(JSON.stringify(areas), JSON.stringify(industries));

function readerOf(kind: ImportKind, headers: readonly string[]): RowReader {
  const columns = suggestMapping(kind, headers);
  return new RowReader({ kind, headers, columns, decimal: ',', codes, today: '2026-10-31' });
}

/** What one row of a file with these headers says. */
function read(kind: ImportKind, row: Record<string, Cell>) {
  const reader = readerOf(kind, Object.keys(row));
  return reader.read({ line: 2, cells: Object.values(row) });
}

const problemsOf = (kind: ImportKind, row: Record<string, Cell>) =>
  read(kind, row)?.problems.map(({ field, code }) => `${field} ${code}`);

describe('a row about a firm', () => {
  it('is read by its headers', () => {
    expect(
      read('enterprises', {
        'Y-tunnus': 'FI01120389',
        'Oma numero': 12,
        Nimi: 'Saimaan  Leipä Oy',
        Kunta: 'S:T MICHEL',
        Toimiala: '10.71 Leivän valmistus',
        Postinumero: 100,
        'Mukana alkaen': '1.2.2026',
        Muuta: 'ei lueta',
      }),
    ).toEqual({
      line: 2,
      businessId: '0112038-9',
      ownNumber: '12',
      facts: {
        name: 'Saimaan Leipä Oy',
        municipalityCode: '491',
        industryCode: '1071',
        industryCodeSet: 'TOL2025',
        postCode: '00100',
        ownNumber: '12',
      },
      extra: { legalForm: 'limited-company', enrolledOn: '2026-02-01' },
      problems: [],
    });
  });

  it.each([
    ['Y-tunnus', '0112038-8', 'businessId business-id.check-digit'],
    ['Y-tunnus', 'abc', 'businessId business-id.format'],
    ['Nimi', 'x'.repeat(201), 'name too-long'],
    ['Kunta', 'Atlantis', 'municipalityCode municipality.unknown'],
    ['Kunta', 'constructor', 'municipalityCode municipality.unknown'],
    ['Toimiala', '99', 'industryCode industry.unknown'],
    ['Toimiala', 'leipomo', 'industryCode industry.unknown'],
    ['Yhtiömuoto', 'seura', 'legalForm legal-form.unknown'],
    ['Yhtiömuoto', 'constructor', 'legalForm legal-form.unknown'],
    ['Yhtiömuoto', '__proto__', 'legalForm legal-form.unknown'],
    ['Postinumero', '123456', 'postCode post-code.format'],
    ['Mukana alkaen', '31.2.2026', 'enrolledOn date.format'],
    ['Mukana alkaen', '1.11.2026', 'enrolledOn date.in-future'],
  ])('whose %s is %.12j is refused', (header, cell, problem) => {
    expect(problemsOf('enterprises', { 'Oma numero': '1', [header]: cell })).toEqual([problem]);
  });

  it('has the legal form that its name tells, and one that its name only seems to tell', () => {
    const formOf = (Nimi: string) =>
      read('enterprises', { 'Y-tunnus': '0112038-9', Nimi })?.extra['legalForm'];

    expect(formOf('Ky Virtanen')).toBe('limited-partnership');
    expect(formOf('Leipä Oy')).toBe('limited-company');
    expect(formOf('constructor')).toBe('other');
    expect(formOf('toString valueOf')).toBe('other');
  });

  it('is none where all that is read is empty', () => {
    expect(read('enterprises', { 'Y-tunnus': null, Nimi: null, Muuta: 'x' })).toBeNull();
  });
});

describe('a row about a person', () => {
  it.each([
    [401234567, '+358401234567'],
    [358401234567, '+358401234567'],
    ['040 123 4567', '+358401234567'],
  ])('has the phone %j, which a spreadsheet may have taken for a number', (Puhelin, phone) => {
    const row = { 'Y-tunnus': '0112038-9', Yhteyshenkilö: 'Aino', Puhelin };

    expect(read('contacts', row)?.facts['phone']).toBe(phone);
  });

  it.each([
    ['Sähköposti', 'aino(at)kahvila', 'email email.format'],
    ['Puhelin', 'soita', 'phone phone.format'],
    ['Kieli', 'klingon', 'language language.unknown'],
    ['Kieli', 'constructor', 'language language.unknown'],
    ['Yhteyshenkilö', null, 'name required'],
  ])('whose %s is %j is refused', (header, cell, problem) => {
    const row = { 'Y-tunnus': '0112038-9', Yhteyshenkilö: 'Aino', [header]: cell };

    expect(problemsOf('contacts', row)).toEqual([problem]);
  });
});

describe('a row of figures', () => {
  const year = { 'Oma numero': '1', Tilikausi: 2025 };

  it('has money in cents, also where it is written in thousands', () => {
    expect(read('yearly-figures', { ...year, Liikevaihto: '1 234,50 €' })?.facts).toEqual({
      fiscalYearEndsOn: '2025-12-31',
      turnoverCents: 123_450,
    });
    expect(read('yearly-figures', { ...year, 'Liikevaihto t€': '1 234,5' })?.facts).toMatchObject({
      turnoverCents: 123_450_000,
    });
  });

  it.each([
    ['Liikevaihto', '-1', 'turnoverCents number.negative'],
    ['Liikevaihto', 'paljon', 'turnoverCents number.format'],
    ['Liikevaihto', '9'.repeat(16), 'turnoverCents number.too-large'],
    ['Henkilöstö', '-2', 'persons number.negative'],
    ['Henkilöstö', '2000000', 'persons number.too-large'],
    ['Tilikausi', 'viime vuosi', 'fiscalYearEndsOn date.format'],
    ['Tilikausi', 2099, 'fiscalYearEndsOn date.too-far'],
    ['Tilikausi', '1.11.2027', 'fiscalYearEndsOn date.too-far'],
    ['Tilikausi', null, 'fiscalYearEndsOn required'],
  ])('whose %s is %j is refused', (header, cell, problem) => {
    expect(problemsOf('yearly-figures', { ...year, Vienti: 5, [header]: cell })).toEqual([problem]);
  });

  it('may be of a budget: of a year that ends within one', () => {
    const row = { ...year, Tilikausi: '31.10.2027', Vienti: 5 };

    expect(problemsOf('yearly-figures', row)).toEqual([]);
  });

  it('may have lost value: value added is the one amount below zero', () => {
    expect(read('yearly-figures', { ...year, Jalostusarvo: '-10' })?.problems).toEqual([]);
  });
});

describe('a cell', () => {
  it.each(['\u0001', '\u0007', '\u001a', '\u001f', '\u007f', '\u202e', '\u2066'])(
    'with what nobody writes refuses its row: %j',
    (odd) => {
      const row = { 'Oma numero': '1', Nimi: `Kampaamo${odd}Kaisla` };

      expect(problemsOf('enterprises', row)).toEqual(['name format']);
      expect(problemsOf('enterprises', { ...row, Nimi: 'Kaisla', Muuta: odd })).toEqual([]);
    },
  );
});

describe('rows of one file', () => {
  it('about the same thing are refused from the second on, by either key', () => {
    const reader = readerOf('readings', ['Y-tunnus', 'Oma numero', 'Mittari', 'Päivä', 'Arvo']);
    const rows: Cell[][] = [
      ['0112038-9', '1', 'rco 1', '1.3.2026', '1'],
      [null, '1', 'RCO1', '2026-03-01', '2'],
      ['0112038-9', null, 'RCO01', '1.3.2026', '2'],
      ['0112038-9', '1', 'RCO1', '2.3.2026', '3'],
    ];

    const problems = rows.map((cells, index) => reader.read({ line: index, cells })?.problems);

    expect(problems).toEqual([[], [{ field: 'ownNumber', code: 'row.repeated' }], [], []]);
  });

  it('are read, whatever their cells hold', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double(),
      fc.constantFrom('constructor', '__proto__', 'toString', '0112038-9', 'Oy'),
    );
    const headers = [
      'Y-tunnus',
      'Nimi',
      'Yhtiömuoto',
      'Toimiala',
      'Kunta',
      'Kieli',
      'Mukana alkaen',
    ];
    fc.assert(
      fc.property(fc.array(cell, { minLength: 7, maxLength: 9 }), (cells) => {
        const row = readerOf('enterprises', headers).read({ line: 1, cells });
        const said = { ...row?.facts, ...row?.extra };

        expect(
          Object.values(said).every((value) => ['string', 'number'].includes(typeof value)),
        ).toBe(true);
        expect(row === null || JSON.stringify(row.problems).length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
