import { FORMER_MUNICIPALITIES, MUNICIPALITIES } from './municipalities.js';

interface Area {
  readonly code: string;
  readonly kind: 'municipality' | 'region' | 'country';
  readonly parent_code: string | null;
  readonly label: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly valid_from: string;
  readonly valid_until: string | null;
}

/** The last time that a municipality changed its region: all that is here holds at least since then. */
const VALID_FROM = '2021-01-01';

// Codes of Statistics Finland's region classification; English names as in its publications.
const REGIONS: readonly (readonly [code: string, fi: string, sv: string, en: string])[] = [
  ['01', 'Uusimaa', 'Nyland', 'Uusimaa'],
  ['02', 'Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland'],
  ['04', 'Satakunta', 'Satakunta', 'Satakunta'],
  ['05', 'Kanta-Häme', 'Egentliga Tavastland', 'Kanta-Häme'],
  ['06', 'Pirkanmaa', 'Birkaland', 'Pirkanmaa'],
  ['07', 'Päijät-Häme', 'Päijänne-Tavastland', 'Päijät-Häme'],
  ['08', 'Kymenlaakso', 'Kymmenedalen', 'Kymenlaakso'],
  ['09', 'Etelä-Karjala', 'Södra Karelen', 'South Karelia'],
  ['10', 'Etelä-Savo', 'Södra Savolax', 'South Savo'],
  ['11', 'Pohjois-Savo', 'Norra Savolax', 'North Savo'],
  ['12', 'Pohjois-Karjala', 'Norra Karelen', 'North Karelia'],
  ['13', 'Keski-Suomi', 'Mellersta Finland', 'Central Finland'],
  ['14', 'Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia'],
  ['15', 'Pohjanmaa', 'Österbotten', 'Ostrobothnia'],
  ['16', 'Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'],
  ['17', 'Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia'],
  ['18', 'Kainuu', 'Kajanaland', 'Kainuu'],
  ['19', 'Lappi', 'Lappland', 'Lapland'],
  ['21', 'Ahvenanmaa', 'Åland', 'Åland'],
];

const regionCode = (number: string): string => `MK${number}`;

const country: Area = {
  code: 'FI',
  kind: 'country',
  parent_code: null,
  label: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
  valid_from: VALID_FROM,
  valid_until: null,
};

const regions = REGIONS.map(([number, fi, sv, en]): Area => {
  const code = regionCode(number);
  const dates = { valid_from: VALID_FROM, valid_until: null };
  return { code, kind: 'region', parent_code: country.code, label: { fi, sv, en }, ...dates };
});

const municipalities = Object.entries(MUNICIPALITIES).flatMap(([number, lines]) =>
  lines.split(',').map((entry): Area => {
    const [, code = '', names = ''] = /^(\d{3}) (.+)$/.exec(entry.trim()) ?? [];
    const [fi = '', sv = fi, en = fi] = names.split('|');
    const dates = { valid_from: VALID_FROM, valid_until: null };
    const label = { fi, sv, en };
    return { code, kind: 'municipality', parent_code: regionCode(number), label, ...dates };
  }),
);

const former = FORMER_MUNICIPALITIES.map(({ code, region, name, validUntil }): Area => ({
  code,
  kind: 'municipality',
  parent_code: regionCode(region),
  label: { fi: name, sv: name, en: name },
  valid_from: VALID_FROM,
  valid_until: validUntil,
}));

/** Country, regions and municipalities. Parents come first. */
export const list = {
  table: 'area',
  key: ['code'],
  rows: [country, ...regions, ...municipalities, ...former],
};
