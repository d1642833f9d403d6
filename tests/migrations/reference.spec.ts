import type pg from 'pg';

import { superuser } from './databases.js';
import { type CsvRow, parseCsv, published } from './published.js';

// An excerpt in the form of such tables: quotes, doubled quotes, two kinds of line end.
const EXCERPT = 'code,name\n507,Mäntyharju\r\n"A","Maatalous, ""metsä"" ja kala"\n';

const MUNICIPALITIES = published(
  'geo/municipality_key_2026.csv',
  'comparing municipalities with the published key of 2026',
);
const CLASSIFICATIONS = [
  ['TOL2008', 'classifications/tol2008_sections_divisions.csv'],
  ['TOL2025', 'classifications/tol2025_sections_divisions.csv'],
].flatMap(([codeSet = '', path = '']) => {
  const rows = published(path, `comparing industries with the published ${codeSet}`);
  return rows ? [{ codeSet, rows }] : [];
});

describe('reference data', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = await superuser();
  });
  afterAll(() => client.end());

  const lines = async (sql: string, values: readonly string[] = []): Promise<string[]> =>
    (await client.query<{ line: string }>(sql, [...values])).rows.map(({ line }) => line).sort();

  it('reads tables in the form in which they are published', () => {
    expect(parseCsv(EXCERPT)).toEqual([
      { code: '507', name: 'Mäntyharju' },
      { code: 'A', name: 'Maatalous, "metsä" ja kala' },
    ]);
  });

  it('knows 19 regions of one country and 308 municipalities of today', async () => {
    const counts = await lines(
      `SELECT kind || ' ' || count(*) AS line FROM area WHERE valid_until IS NULL GROUP BY kind`,
    );

    expect(counts).toEqual(['country 1', 'municipality 308', 'region 19']);
  });

  it('has every municipality in a region, and every region in the country', async () => {
    const astray = await lines(
      `SELECT a.code AS line FROM area a LEFT JOIN area p ON p.code = a.parent_code
        WHERE p.kind IS DISTINCT FROM CASE a.kind WHEN 'municipality' THEN 'region' WHEN 'region' THEN 'country' END`,
    );

    expect(astray).toEqual([]);
  });

  it('knows where each municipality of today lies, and of no other', async () => {
    const astray = await lines(
      `SELECT coalesce(a.code, s.municipality_code) AS line
         FROM (SELECT * FROM area WHERE kind = 'municipality' AND valid_until IS NULL) a
         FULL JOIN municipality_seat s ON s.municipality_code = a.code
        WHERE a.code IS NULL OR s.municipality_code IS NULL`,
    );

    expect(astray).toEqual([]);
  });

  it('has no region without a municipality', async () => {
    const empty = await lines(
      `SELECT code AS line FROM area r WHERE kind = 'region'
          AND NOT EXISTS (SELECT FROM area m WHERE m.parent_code = r.code AND m.valid_until IS NULL)`,
    );

    expect(empty).toEqual([]);
  });

  it('keeps Pertunmaa until it became part of Mäntyharju, in the same region', async () => {
    const found = await lines(
      `SELECT concat_ws(' ', code, label ->> 'fi', parent_code, valid_until) AS line FROM area
        WHERE valid_until IS NOT NULL OR label ->> 'fi' = 'Mäntyharju'`,
    );

    expect(found).toEqual(['507 Mäntyharju MK10', '588 Pertunmaa MK10 2024-12-31']);
  });

  it('names everything in three languages, without blanks around', async () => {
    const unnamed = await lines(
      `SELECT t.code || ' ' || l.key AS line
         FROM (SELECT code, label FROM area UNION ALL SELECT code, label FROM industry) t, jsonb_each_text(t.label) l
        WHERE l.key NOT IN ('fi', 'sv', 'en') OR l.value = '' OR l.value <> btrim(l.value)`,
    );

    expect(unnamed).toEqual([]);
  });

  it('has every division of an industry in a section of the same classification', async () => {
    const astray = await lines(
      `SELECT i.code_set || ' ' || i.code AS line FROM industry i
         LEFT JOIN industry p ON p.code_set = i.code_set AND p.code = i.parent_code
        WHERE CASE i.level WHEN 1 THEN i.parent_code IS NOT NULL OR i.code !~ '^[A-Z]$'
                           WHEN 2 THEN p.level IS DISTINCT FROM 1 OR i.code !~ '^[0-9]{2}$' ELSE true END`,
    );
    const levels = await lines(
      `SELECT concat_ws(' ', code_set, level, count(*)) AS line FROM industry GROUP BY code_set, level`,
    );

    expect(astray).toEqual([]);
    expect(levels).toEqual(['TOL2008 1 22', 'TOL2008 2 89', 'TOL2025 1 22', 'TOL2025 2 87']);
  });

  for (const rows of MUNICIPALITIES ? [MUNICIPALITIES] : []) {
    it('has the municipalities, their names and regions of the published key', async () => {
      const found = await lines(
        `SELECT concat_ws(' | ', m.code, m.label ->> 'fi', m.label ->> 'sv', m.label ->> 'en', m.parent_code) AS line
           FROM area m WHERE m.kind = 'municipality' AND m.valid_until IS NULL`,
      );

      expect(rows).toHaveLength(308);
      expect(found).toEqual(rows.map(municipality).sort());
    });

    it('has the regions and their names of the published key', async () => {
      const found = await lines(
        `SELECT concat_ws(' | ', code, label ->> 'fi', label ->> 'sv', label ->> 'en') AS line
           FROM area WHERE kind = 'region'`,
      );

      expect(found).toEqual([...new Set(rows.map(region))].sort());
    });
  }

  for (const { codeSet, rows } of CLASSIFICATIONS) {
    it(`has the sections and divisions of ${codeSet}`, async () => {
      const found = await lines(
        `SELECT concat_ws(' | ', code, level, coalesce(parent_code, ''), label ->> 'fi', label ->> 'sv', label ->> 'en') AS line
           FROM industry WHERE code_set = $1`,
        [codeSet],
      );

      expect(found).toEqual(
        rows
          .filter(({ level }) => level !== '0')
          .map(industry)
          .sort(),
      );
    });
  }
});

const municipality = (row: CsvRow): string =>
  [
    row['municipality_code'],
    ...['fi', 'sv', 'en'].map((language) => row[`municipality_name_${language}`]),
    `MK${row['maakunta_code']}`,
  ].join(' | ');

const region = (row: CsvRow): string =>
  [
    `MK${row['maakunta_code']}`,
    ...['fi', 'sv', 'en'].map((language) => row[`maakunta_name_${language}`]),
  ].join(' | ');

/** The total above all sections is not an industry. */
const industry = (row: CsvRow): string =>
  [
    row['code'],
    row['level'],
    row['level'] === '1' ? '' : row['parent'],
    ...['fi', 'sv', 'en'].map((language) => row[`name_${language}`]),
  ].join(' | ');
