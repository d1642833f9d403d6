import type pg from 'pg';

import type { PersonalTable } from '../../migrations/personal-data/personal-table.js';
import { PERSONAL_DATA } from '../../migrations/personal-data/registry.js';
import { COLUMN_WORDS } from '../../backend/src/privacy/column-words.js';
import { superuser } from './databases.js';

/** Columns that can hold what somebody wrote. */
const TEXTS = `
  SELECT c.table_name AS "table", array_agg(c.column_name::text ORDER BY c.column_name::text)
           FILTER (WHERE c.data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY',
                                         'USER-DEFINED', 'xml', 'inet')) AS columns
    FROM information_schema.columns c
    JOIN pg_tables t ON t.schemaname = c.table_schema AND t.tablename = c.table_name
   WHERE c.table_schema = 'public' GROUP BY c.table_name ORDER BY c.table_name`;

const textsOf = ({ personal = [], secret = [], plain = [] }: PersonalTable): string[] =>
  [...personal, ...secret, ...plain].sort();

describe('the registry of personal data', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = await superuser();
  });
  afterAll(() => client.end());

  it('knows every table, and says of every text whether it is about people', async () => {
    const { rows } = await client.query<{ table: string; columns: string[] | null }>(TEXTS);
    const found = rows.map(({ table, columns }) => [table, [...(columns ?? [])].sort()]);
    const known = PERSONAL_DATA.map((entry) => [entry.table, textsOf(entry)]);

    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(found));
    expect(known).toHaveLength(found.length);
  });

  it('says of every row about somebody how it is found and what it is called', () => {
    const about = PERSONAL_DATA.filter(({ personal = [], ofPerson, ofFirm }) =>
      [personal.length > 0, ofPerson, ofFirm].some(Boolean),
    );
    const lost = about.filter(({ title, ofPerson, ofFirm }) => !title || !(ofPerson ?? ofFirm));

    expect(lost.map(({ table }) => table)).toEqual([]);
  });

  it('erases every text about people, column by column', () => {
    const left = PERSONAL_DATA.flatMap((entry) => {
      const { table, personal = [], secret = [], ofPerson, ofFirm } = entry;
      if (!ofPerson && !ofFirm) return [];
      const steps = [entry.erasePerson, entry.eraseFirm, entry.eraseSoleTrader].filter(
        (step) => step !== undefined,
      );
      if (steps.some(({ set }) => set === undefined)) return [];
      const isSet = (column: string): boolean =>
        steps.some(({ set = '' }) => new RegExp(`\\b${column} = `).test(set));
      return [...personal, ...secret]
        .filter((column) => !isSet(column))
        .map((column) => `${table}.${column}`);
    });

    expect(left).toEqual([]);
  });

  it('says of all that stays why it stays', () => {
    const silent = PERSONAL_DATA.filter(
      ({ ofPerson, ofFirm, kept, erasePerson, eraseFirm, eraseSoleTrader }) =>
        (ofPerson ?? ofFirm) !== undefined &&
        kept === undefined &&
        [erasePerson, eraseFirm, eraseSoleTrader].every((step) => step === undefined),
    );

    expect(silent.map(({ table }) => table)).toEqual([]);
  });

  it('has words in three languages for every column of somebody’s file', async () => {
    const shown = PERSONAL_DATA.filter(
      ({ ofPerson, ofFirm, isBookkeeping }) => (ofPerson ?? ofFirm) && !isBookkeeping,
    );
    const hidden = shown.flatMap(({ table, secret = [], inner = [] }) =>
      [...secret, ...inner].map((column) => `${table}.${column}`),
    );
    const { rows } = await client.query<{ column: string }>(
      `SELECT DISTINCT column_name AS column FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name = ANY ($1)
          AND NOT table_name || '.' || column_name = ANY ($2) ORDER BY 1`,
      [shown.map(({ table }) => table), hidden],
    );
    const columns = rows.map(({ column }) => column);

    expect(columns.filter((column) => !COLUMN_WORDS[column])).toEqual([]);
    expect(Object.keys(COLUMN_WORDS).sort()).toEqual(columns.sort());
    const raw = Object.values(COLUMN_WORDS).flatMap((words) => Object.values(words));
    expect(raw.filter((words) => words === '' || words.includes('_'))).toEqual([]);
  });
});
