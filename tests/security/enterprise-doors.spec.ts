import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const NEW = '01900000-0000-7000-8000-0000000000f1';
const ENROL = 'SELECT * FROM verso.enrol_enterprise($1, $2, $3, $4, $5)';
const ENROL_MANY = 'SELECT * FROM verso.enrol_enterprises($1, $2, $3, $4, $5)';
const FIND = 'SELECT * FROM verso.find_enterprise($1)';
const GIVE = 'SELECT verso.give_business_id($1, $2, $3) AS given';
const TAKEN = 'SELECT verso.taken_business_ids($1) AS id';
const SEARCH = 'SELECT verso.search_enterprises($1, $2, $3) AS id';
/** Right by form; no firm of the story has it. */
const FREE_ID = '9999999-9';

interface Firm {
  readonly id: string;
  readonly businessId: string;
  readonly name: string;
}

/** The doors to firms: they link to an identity that is hidden, and tell public facts only. */
describe('the doors to enterprises', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  /** Known to the other programme only, with facts of the register. */
  let hidden: Firm;
  let mine: Firm;

  const FIRM = `
    SELECT e.id, e.business_id AS "businessId", p.name FROM enterprise e
      JOIN enterprise_profile p ON p.enterprise_id = e.id AND p.superseded_at IS NULL
     WHERE p.programme_id = $1 AND e.business_id IS NOT NULL
       AND (SELECT count(*) FROM programme_enterprise pe WHERE pe.enterprise_id = e.id) = 1
     ORDER BY e.id LIMIT 1`;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    hidden = (await superuser.query<Firm>(FIRM, [cast.foreignProgramme])).rows[0]!;
    mine = (await superuser.query<Firm>(FIRM, [cast.programme])).rows[0]!;
    await superuser.query('DELETE FROM enterprise_register_fact WHERE enterprise_id = $1', [
      hidden.id,
    ]);
    await superuser.query(
      `INSERT INTO enterprise_register_fact (id, enterprise_id, name, source, source_at, recorded_at)
       VALUES (gen_random_uuid(), $1, 'Julkinen Nimi Oy', 'prh-ytj', $2, $2)`,
      [hidden.id, NOW],
    );
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const rows = async (sql: string, values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await app.query<Record<string, unknown>>(sql, values)).rows;
  const as = (person: string | null, sql: string, values: unknown[]) =>
    asPerson(app, person, () => rows(sql, values));
  const isRefused = (person: string | null, sql: string, values: unknown[]) =>
    asPerson(app, person, () => attempt(app, sql, values));

  describe('enrol_enterprises', () => {
    const OTHER_NEW = '01900000-0000-7000-8000-0000000000f2';
    const many = (programme = cast.programme) => [
      programme,
      [NEW, crypto.randomUUID(), crypto.randomUUID(), OTHER_NEW],
      [FREE_ID, hidden.businessId, mine.businessId, null],
      ['company', 'company', 'company', 'sole-trader'],
      NOW,
    ];

    it('links what is known anywhere and makes the rest, and does not tell which', async () => {
      const made = await as(cast.manager, ENROL_MANY, many());

      expect(made.map(({ nth, enterprise_id }) => [Number(nth), enterprise_id]).sort()).toEqual([
        [1, NEW],
        [2, hidden.id],
        [3, mine.id],
        [4, OTHER_NEW],
      ]);
    });

    it.each(['advisor', 'funder', 'entrepreneur', 'foreignManager', 'administrator'] as const)(
      'is closed to %s',
      async (name) => {
        expect(await isRefused(cast[name], ENROL_MANY, many())).toHaveProperty('refusedBy');
      },
    );

    it('is closed to nobody in particular', async () => {
      expect(await isRefused(null, ENROL_MANY, many())).toHaveProperty('refusedBy');
    });
  });

  describe('enrol_enterprise', () => {
    const enrol = (businessId: string | null, programme = cast.programme) => [
      ...[programme, NEW, businessId, 'company', NOW],
    ];

    it('makes a new identity, links to one that is there, and finds one that is present', async () => {
      const outcomes = await asPerson(app, cast.advisor, async () => {
        const answers = [];
        for (const id of [FREE_ID, hidden.businessId, hidden.businessId, mine.businessId]) {
          answers.push(...(await rows(ENROL, enrol(id))));
        }
        return answers;
      });

      expect(outcomes).toEqual([
        { enterprise_id: NEW, outcome: 'created' },
        { enterprise_id: hidden.id, outcome: 'linked' },
        { enterprise_id: hidden.id, outcome: 'present' },
        { enterprise_id: mine.id, outcome: 'present' },
      ]);
    });

    it('shows nothing of what the other programme knows, once linked', async () => {
      const seen = await asPerson(app, cast.advisor, async () => {
        await rows(ENROL, enrol(hidden.businessId));
        const tables = ['enterprise_profile', 'contact', 'enrolment', 'touchpoint', 'experiment'];
        const found = [];
        for (const table of tables) {
          found.push(
            ...(await rows(`SELECT * FROM ${table} WHERE enterprise_id = $1`, [hidden.id])),
          );
        }
        const programmes = await rows(
          'SELECT programme_id FROM programme_enterprise WHERE enterprise_id = $1',
          [hidden.id],
        );
        return { found, programmes };
      });

      expect(seen).toEqual({ found: [], programmes: [{ programme_id: cast.programme }] });
    });

    it('is refused to everybody who is not staff of the programme', async () => {
      for (const [name, person] of othersThan(cast, 'manager', 'advisor')) {
        const answer = await isRefused(person, ENROL, enrol(FREE_ID));
        expect([name, answer]).toEqual([name, { refusedBy: 'wall' }]);
      }
      const abroad = await isRefused(cast.advisor, ENROL, enrol(FREE_ID, cast.foreignProgramme));
      expect(abroad).toEqual({ refusedBy: 'wall' });
    });
  });

  describe('find_enterprise', () => {
    it('tells staff of any programme the public facts of a hidden firm', async () => {
      const [found] = await as(cast.advisor, FIND, [hidden.businessId]);

      expect(Object.keys(found!).sort()).toEqual(
        [
          ...['enterprise_id', 'kind', 'name', 'legal_form', 'industry_code', 'industry_code_set'],
          ...['street', 'post_code', 'post_office', 'municipality_code', 'source', 'source_at'],
        ].sort(),
      );
      expect(found!['name']).toBe('Julkinen Nimi Oy');
      expect(JSON.stringify(found)).not.toContain(hidden.name);
    });

    it('tells nothing of a firm that no register has told of', async () => {
      const [found] = await asPerson(app, cast.advisor, async () => {
        await rows(ENROL, [cast.programme, NEW, FREE_ID, 'sole-trader', NOW]);
        return rows(FIND, [FREE_ID]);
      });

      const told = Object.entries(found!).filter(([, value]) => value !== null);
      expect(told.map(([name]) => name).sort()).toEqual(['enterprise_id', 'kind']);
    });

    it('answers nobody else, and to no part of an id', async () => {
      for (const [name, person] of othersThan(
        cast,
        ...(['manager', 'advisor', 'foreignManager', 'foreignAdvisor'] as const),
      )) {
        expect([name, await as(person, FIND, [hidden.businessId])]).toEqual([name, []]);
      }
      for (const part of ['%', '', hidden.businessId.slice(0, 7)]) {
        expect(await as(cast.advisor, FIND, [part])).toEqual([]);
      }
    });
  });

  describe('give_business_id', () => {
    const withoutId = async () => {
      await rows(ENROL, [cast.programme, NEW, null, 'sole-trader', NOW]);
    };

    it('gives a firm without one its id, once', async () => {
      const given = await asPerson(app, cast.advisor, async () => {
        await withoutId();
        const first = await rows(GIVE, [cast.programme, NEW, FREE_ID]);
        const second = await rows(GIVE, [cast.programme, NEW, '9999998-8']);
        return [...first, ...second, ...(await rows(FIND, [FREE_ID]))];
      });

      expect(given).toMatchObject([{ given: true }, { given: false }, { enterprise_id: NEW }]);
    });

    it('takes no id from another firm', async () => {
      const given = await asPerson(app, cast.advisor, async () => {
        await withoutId();
        return rows(GIVE, [cast.programme, NEW, hidden.businessId]);
      });

      expect(given).toEqual([{ given: false }]);
    });

    it('is refused for a firm that the programme does not know, and to everybody but its staff', async () => {
      const abroad = await isRefused(cast.advisor, GIVE, [cast.programme, hidden.id, FREE_ID]);
      expect(abroad).toEqual({ refusedBy: 'wall' });
      for (const [name, person] of othersThan(cast, 'manager', 'advisor')) {
        const answer = await isRefused(person, GIVE, [cast.programme, mine.id, FREE_ID]);
        expect([name, answer]).toEqual([name, { refusedBy: 'wall' }]);
      }
    });
  });

  describe('taken_business_ids', () => {
    const asked = () => [[FREE_ID, hidden.businessId, mine.businessId]];

    it('tells a manager which ids some firm has, and nothing of whose they are', async () => {
      const taken = await as(cast.manager, TAKEN, asked());

      expect(taken.map(({ id }) => id).sort()).toEqual([hidden.businessId, mine.businessId].sort());
    });

    it('tells nobody who manages no programme', async () => {
      for (const [name, person] of othersThan(cast, 'manager', 'foreignManager')) {
        expect([name, await as(person, TAKEN, asked())]).toEqual([name, []]);
      }
    });
  });

  describe('search_enterprises', () => {
    it('answers ids of the programme that is asked for, by name and by Business ID', async () => {
      const byName = await as(cast.advisor, SEARCH, [cast.programme, mine.name.slice(0, 6), 100]);
      const byId = await as(cast.advisor, SEARCH, [cast.programme, mine.businessId, 100]);

      expect(byName).toContainEqual({ id: mine.id });
      expect(byId).toEqual([{ id: mine.id }]);
    });

    it('finds no firm of another programme', async () => {
      for (const text of [hidden.name, hidden.businessId]) {
        expect(await as(cast.advisor, SEARCH, [cast.programme, text, 100])).toEqual([]);
        expect(await as(cast.advisor, SEARCH, [cast.foreignProgramme, text, 100])).toEqual([]);
      }
    });

    it('takes signs of patterns as they are', async () => {
      for (const text of ['%', '_', '\\', '%%%', '____']) {
        expect(await as(cast.advisor, SEARCH, [cast.programme, text, 100])).toEqual([]);
      }
    });

    it('answers nobody but staff of the programme', async () => {
      for (const [name, person] of othersThan(cast, 'manager', 'advisor')) {
        expect([name, await as(person, SEARCH, [cast.programme, mine.name, 100])]).toEqual([
          name,
          [],
        ]);
      }
    });
  });
});
