import { schemaText } from './catalogue.js';
import { emptyDatabase, type OwnDatabase } from './databases.js';

const PATIENCE_MS = 60_000;

/** What hands have done to a database that the build knows nothing of. */
const BY_HAND = [
  'CREATE POLICY everyone ON experiment FOR SELECT TO verso_app USING (true)',
  'CREATE POLICY everyone ON area FOR ALL TO PUBLIC USING (true)',
  'DROP POLICY audit_as_oneself ON audit_event',
  'GRANT UPDATE, DELETE ON audit_event TO verso_app',
  'GRANT SELECT ON person_identity TO PUBLIC',
  'GRANT SELECT (data, id_hash) ON session TO verso_app',
  'GRANT SELECT ON verso.applied TO verso_app',
  'GRANT CREATE ON SCHEMA verso TO verso_app',
  'REVOKE SELECT ON area FROM verso_job',
  'ALTER TABLE contact DISABLE ROW LEVEL SECURITY',
  'GRANT EXECUTE ON FUNCTION verso.load_session TO PUBLIC, verso_job',
  'ALTER FUNCTION verso.is_administrator() SECURITY INVOKER',
  `CREATE OR REPLACE FUNCTION verso.person_id() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'`,
  `CREATE FUNCTION verso.back_door() RETURNS SETOF person_identity
     LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM public.person_identity'`,
];

describe('migrating again', () => {
  let database: OwnDatabase;
  let fresh: string;
  beforeAll(async () => {
    database = await emptyDatabase('again');
    await database.migrate();
    fresh = await schemaText(database.client);
  }, PATIENCE_MS);
  afterAll(() => database.close());

  const applied = async (): Promise<unknown[]> =>
    (await database.client.query('SELECT xmin, * FROM verso.applied ORDER BY name')).rows;

  const rowVersions = async (): Promise<unknown[]> => {
    const { rows } = await database.client.query(
      'SELECT xmin::text, code FROM area UNION ALL SELECT xmin::text, code_set || code FROM industry ORDER BY 2',
    );
    return rows;
  };

  it('changes nothing when nothing is new', async () => {
    const before = [await applied(), await rowVersions()];

    const lines = await database.migrate();

    expect(lines).toEqual([]);
    expect([await applied(), await rowVersions()]).toEqual(before);
    expect(await schemaText(database.client)).toBe(fresh);
  });

  it('takes away what hands added and brings back what they took, once rights have changed', async () => {
    for (const statement of BY_HAND) await database.client.query(statement);
    const spoilt = await schemaText(database.client);
    await database.client.query(
      `UPDATE verso.applied SET hash = 'of an earlier release' WHERE name = 'rights'`,
    );

    const lines = await database.migrate();

    const mended = await schemaText(database.client);
    expect(spoilt).not.toBe(fresh);
    expect(lines).toEqual(['rights     functions and policies']);
    expect(mended.split('\n')).toEqual(fresh.split('\n'));
  });

  it('brings a code list back to what the build knows, once it has changed', async () => {
    await database.client.query(
      `UPDATE area SET label = '{"fi": "x", "sv": "x", "en": "x"}' WHERE code = 'MK06'`,
    );
    await database.client.query(
      `UPDATE verso.applied SET hash = 'of an earlier release' WHERE name = 'reference/areas'`,
    );

    const lines = await database.migrate();

    const { rows } = await database.client.query<{ fi: string }>(
      `SELECT label ->> 'fi' AS fi FROM area WHERE code = 'MK06'`,
    );
    expect(lines).toEqual([expect.stringMatching(/^code list {2}reference\/areas /)]);
    expect(rows).toEqual([{ fi: 'Pirkanmaa' }]);
  });
});
