import fc from 'fast-check';

import {
  mappingProblems,
  moneyUnitOf,
  plainHeader,
  suggestKind,
  suggestMapping,
} from './column-mapping.js';
import { IMPORT_FIELDS } from './import-fields.js';
import { IMPORT_KINDS } from './import-kinds.js';

const fieldsOf = (kind: (typeof IMPORT_KINDS)[number], headers: readonly string[]) =>
  Object.fromEntries(suggestMapping(kind, headers).map(({ header, field }) => [header, field]));

describe('headers', () => {
  it.each([
    ['enterprises', ['Y-tunnus', 'Yrityksen nimi', 'Kotikunta', 'Toimiala (TOL)', 'Mukana alkaen']],
    ['enterprises', ['FO-nummer', 'Företagets namn', 'Hemkommun', 'Näringsgren', 'Inskriven']],
    ['enterprises', ['Business ID', 'Company name', 'Municipality', 'Industry code', 'Start date']],
  ] as const)('of %s are known in each language: %j', (kind, headers) => {
    expect(suggestKind(headers)).toBe(kind);
    expect(Object.values(fieldsOf(kind, headers))).toEqual([
      ...['businessId', 'name', 'industryCode', 'municipalityCode', 'enrolledOn'],
    ]);
  });

  it.each([
    ['contacts', ['Y-tunnus', 'Yhteyshenkilö', 'Sähköposti', 'Puhelin', 'Asiointikieli']],
    ['contacts', ['FO-nummer', 'Kontaktperson', 'E-post', 'Telefon', 'Språk']],
    ['contacts', ['Business ID', 'Contact person', 'E-mail', 'Phone', 'Language']],
    ['yearly-figures', ['Oma numero', 'Tilikausi', 'Henkilöstö', 'Liikevaihto t€', 'TKI-menot']],
    ['yearly-figures', ['Kundnummer', 'Räkenskapsperiod', 'Personal', 'Omsättning', 'FUI']],
    ['yearly-figures', ['Customer number', 'Fiscal year', 'Employees', 'Turnover', 'RDI']],
    ['readings', ['Y-tunnus', 'Mittari', 'Päivä', 'Arvo']],
    ['readings', ['FO-nummer', 'Indikator', 'Datum', 'Värde']],
    ['readings', ['Business ID', 'Indicator', 'Date', 'Value']],
  ] as const)('tell that a file holds %s: %j', (kind, headers) => {
    expect(suggestKind(headers)).toBe(kind);
    expect(Object.keys(fieldsOf(kind, headers))).toHaveLength(headers.length);
    expect(mappingProblems(kind, suggestMapping(kind, headers), headers)).toEqual([]);
  });

  it('go by what they say, not by how it is written', () => {
    expect(plainHeader('  Y-TUNNUS * ')).toBe('ytunnus');
    expect(plainHeader('Liikevaihto (1 000 €)')).toBe('liikevaihto');
    expect(plainHeader('Omsättning [t€]')).toBe('omsattning');
    expect(plainHeader('–')).toBe('');
  });

  it('say in what money is written', () => {
    expect(moneyUnitOf('Liikevaihto t€')).toBe('thousand-euro');
    expect(moneyUnitOf('Liikevaihto (1 000 €)')).toBe('thousand-euro');
    expect(moneyUnitOf('Turnover, kEUR')).toBe('thousand-euro');
    expect(moneyUnitOf('Liikevaihto €')).toBe('euro');
    expect(moneyUnitOf('Liikevaihto')).toBe('euro');
  });

  it('are each given one field at most, and each field one of them, whatever they are', () => {
    const known = IMPORT_KINDS.flatMap((kind) =>
      IMPORT_FIELDS[kind].flatMap(({ headers }) => headers),
    );
    const header = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom(...known));
    fc.assert(
      fc.property(
        fc.uniqueArray(header, { maxLength: 15 }),
        fc.constantFrom(...IMPORT_KINDS),
        (headers, kind) => {
          const columns = suggestMapping(kind, headers);

          expect(new Set(columns.map((column) => column.header)).size).toBe(columns.length);
          expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
          expect(columns.every((column) => headers.includes(column.header))).toBe(true);
        },
      ),
    );
  });
});

describe('columns that are named', () => {
  const HEADERS = ['Y-tunnus', 'Vuosi', 'Henkilöstö'];
  const columns = (...pairs: [header: string, field: string][]) =>
    pairs.map(([header, field]) => ({ header, field }));

  it('must tell the firm and what a row cannot do without', () => {
    expect(mappingProblems('yearly-figures', [], HEADERS)).toEqual([
      { field: 'businessId', code: 'mapping.no-key' },
      { field: 'fiscalYearEndsOn', code: 'mapping.required' },
    ]);
  });

  it('must be columns of the file, fields of its kind, and each once', () => {
    const named = columns(
      ['Y-tunnus', 'businessId'],
      ['Vuosi', 'fiscalYearEndsOn'],
      ['Henkilöstö', 'email'],
      ['Toinen', 'persons'],
      ['Vuosi', 'fiscalYearEndsOn'],
    );

    expect(mappingProblems('yearly-figures', named, HEADERS)).toEqual([
      { field: 'email', code: 'mapping.unknown' },
      { field: 'persons', code: 'mapping.unknown' },
      { field: 'fiscalYearEndsOn', code: 'mapping.twice' },
    ]);
  });
});
