import { countCompanies, readCompanies, readCompany, readTotal } from './prh-answer.js';

const ID = '3990000-6';
const company = (facts: object): unknown => ({
  totalResults: 1,
  companies: [{ businessId: { value: ID }, names: [{ name: 'Esimerkki Oy' }], ...facts }],
});
const read = (facts: object) => readCompany(company(facts), ID)!;
const inThreeLanguages = (fi: string, sv: string, en: string): object[] => [
  { languageCode: '3', description: en },
  { languageCode: '1', description: fi },
  { languageCode: '2', description: sv },
];

describe('readCompany', () => {
  it('answers with nulls where the register says nothing', () => {
    expect(read({})).toEqual({
      businessId: ID,
      name: 'Esimerkki Oy',
      legalForm: 'other',
      legalFormCode: null,
      legalFormLabel: null,
      industryCode: null,
      industryCodeSet: null,
      industryLabel: null,
      street: null,
      postCode: null,
      postOffice: null,
      municipalityCode: null,
      registeredOn: null,
      employerSince: null,
      active: true,
      warnings: [],
    });
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'error'],
    ['no companies', { totalResults: 0 }],
    ['companies that are none', { companies: [null, 3, 'x'] }],
    ['a company without a name', { companies: [{ businessId: { value: ID } }] }],
    ['empty names', { companies: [{ businessId: { value: ID }, names: [{ name: ' ' }] }] }],
  ])('knows of no company in %s', (_, answer) => {
    expect(readCompany(answer, ID)).toBeNull();
  });

  it('takes the name in force, not a former, parallel or auxiliary one', () => {
    const names = [
      { name: 'Vanha Oy', type: '1', version: 2, endDate: '2020-01-01' },
      { name: 'Parallel Ltd', type: '2', version: 1 },
      { name: 'Uusi Oy', type: '1', version: 1 },
      { name: 'Apunimi', type: '3', version: 1 },
    ];

    expect(read({ names }).name).toBe('Uusi Oy');
  });

  it('takes the last name of a company that has none in force', () => {
    const names = [
      { name: 'Ensimmäinen Oy', type: '1', version: 2, endDate: '2010-01-01' },
      { name: 'Viimeinen Oy', type: '1', version: 1, endDate: '2020-01-01' },
    ];

    expect(read({ names }).name).toBe('Viimeinen Oy');
  });

  it.each([
    ['TOIMI3', 'TOL2008'],
    ['TOIMI4', 'TOL2025'],
  ])('tells the code set of %s', (typeCodeSet, expected) => {
    const line = { type: '70220', typeCodeSet, descriptions: [] };

    expect(read({ mainBusinessLine: line })).toMatchObject({
      industryCode: '70220',
      industryCodeSet: expected,
      industryLabel: null,
    });
  });

  it('leaves a code of an unknown set out', () => {
    const line = { type: '74140', typeCodeSet: 'TOIMI2' };

    expect(read({ mainBusinessLine: line }).industryCode).toBeNull();
  });

  it('takes Finnish words where a language is missing', () => {
    const descriptions = [{ languageCode: '1', description: 'Konsultointi' }];
    const line = { type: '70220', typeCodeSet: 'TOIMI4', descriptions };

    expect(read({ mainBusinessLine: line }).industryLabel).toEqual({
      fi: 'Konsultointi',
      sv: 'Konsultointi',
      en: 'Konsultointi',
    });
  });

  it('takes the postal address where there is no visiting address', () => {
    const postal = {
      type: 2,
      postOfficeBox: '12',
      postCode: '50101',
      postOffices: [{ city: 'ST MICHEL', languageCode: '2', municipalityCode: '491' }],
    };
    const empty = { type: 1, street: '', postCode: '', postOffices: [] };

    expect(read({ addresses: [empty, postal] })).toMatchObject({
      street: 'PL 12',
      postCode: '50101',
      postOffice: 'ST MICHEL',
      municipalityCode: '491',
    });
  });

  it('writes a street with its number, entrance and flat', () => {
    const address = {
      type: 1,
      street: 'Esimerkkikatu',
      buildingNumber: '18',
      entrance: 'B',
      apartmentNumber: '52',
      apartmentIdSuffix: 'a',
      co: 'c/o Matti Meikäläinen',
    };

    expect(read({ addresses: [address] }).street).toBe('Esimerkkikatu 18 B 52a');
  });

  it('leaves codes that cannot be right out', () => {
    const address = {
      type: 1,
      street: 'Main Street',
      postCode: 'SW1A 1AA',
      postOffices: [{ city: 'LONDON', municipalityCode: 'X' }],
    };

    expect(read({ addresses: [address] })).toMatchObject({
      postCode: null,
      municipalityCode: null,
    });
  });

  it.each([
    [{ tradeRegisterStatus: '1' }, true, []],
    [{ tradeRegisterStatus: '0', status: '5' }, true, []],
    [{ tradeRegisterStatus: '4', status: '2' }, false, ['ceased']],
    [{ tradeRegisterStatus: '1', endDate: '2024-05-01' }, false, ['ceased']],
    [{ companySituations: [{ type: 'KONK' }] }, true, ['bankruptcy']],
    [{ companySituations: [{ type: 'SELTILA' }] }, true, ['liquidation']],
    [{ companySituations: [{ type: 'SANE' }, { type: 'SANE' }] }, true, ['restructuring']],
    [{ companySituations: [{ type: 'SANE', endDate: '2020-01-01' }] }, true, []],
    [{ companySituations: [{ type: 'NEW' }] }, true, []],
    [
      { tradeRegisterStatus: '4', companySituations: [{ type: 'KONK' }] },
      false,
      ['ceased', 'bankruptcy'],
    ],
  ])('reads %j as active %p with warnings %j', (facts, active, warnings) => {
    expect(read(facts)).toMatchObject({ active, warnings });
  });

  it.each([
    ['16', 'Osakeyhtiö', 'limited-company'],
    ['99', 'Kommandiittiyhtiö', 'limited-partnership'],
    ['99', 'Avoin yhtiö', 'general-partnership'],
    ['99', 'Osuuskunta', 'cooperative'],
    ['99', 'Asunto-osakeyhtiö', 'other'],
    ['99', 'Aatteellinen yhdistys', 'association'],
    ['99', 'Valtion liikelaitos', 'other'],
  ])('reads form %s "%s" as %s', (type, words, expected) => {
    const descriptions = inThreeLanguages(words, 'x', 'y');

    expect(read({ companyForms: [{ type, descriptions, version: 1 }] }).legalForm).toBe(expected);
  });

  it('falls back to the date of the Business ID', () => {
    const businessId = { value: ID, registrationDate: '2024-08-05' };

    expect(read({ businessId }).registeredOn).toBe('2024-08-05');
  });
});

describe('readCompanies', () => {
  it('leaves out who has no id or no name, and counts them', () => {
    const answer = {
      totalResults: 7,
      companies: [
        { businessId: { value: ID }, names: [{ name: 'Esimerkki Oy' }] },
        { names: [{ name: 'Nimetön Oy' }] },
        { businessId: { value: '3990001-4' } },
      ],
    };

    expect(readCompanies(answer).map(({ businessId }) => businessId)).toEqual([ID]);
    expect([countCompanies(answer), readTotal(answer)]).toEqual([3, 7]);
    expect([readTotal({}), readTotal({ totalResults: 'many' }), countCompanies(null)]).toEqual([
      ...[null, null, 0],
    ]);
  });
});

describe('the register of employers', () => {
  const entry = (facts: object) => ({ register: '7', type: '41', ...facts });

  it.each([
    ['one entry', [entry({ registrationDate: '2025-03-01' })], '2025-03-01'],
    ['another register', [entry({ register: '6', registrationDate: '2025-03-01' })], null],
    ['another kind of entry', [entry({ type: '1', registrationDate: '2025-03-01' })], null],
    ['an entry that ended', [entry({ registrationDate: '2019-03-01', endDate: '2020' })], null],
    ['no day', [entry({})], null],
  ])('tells of %s', (_, registeredEntries, day) => {
    expect(read({ registeredEntries }).employerSince).toBe(day);
  });
});
