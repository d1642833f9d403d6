import { ownerSource } from '../../backend/src/platform/database/migrate/migrate.js';
import { DROP_RIGHTS } from '../../backend/src/platform/database/migrate/rights.js';
import { schemaText } from './catalogue.js';
import { emptyDatabase, type OwnDatabase } from './databases.js';

const PATIENCE_MS = 60_000;

// Relations, types and functions in `public`. Not ours: what the extension brought, and the list in
// which TypeORM keeps what has run; the row types of a table go with it.
const LEFT = `
  WITH things AS (
    SELECT 'pg_class'::regclass AS kind, oid, relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'pg_type'::regclass, oid, typname FROM pg_type WHERE typnamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'pg_proc'::regclass, oid, proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace)
  SELECT kind::text || ' ' || name AS thing FROM things t
   WHERE name NOT LIKE '%typeorm\\_migration%'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = t.kind AND d.objid = t.oid AND d.deptype = 'e')
     AND NOT (name IN (SELECT conname FROM pg_constraint WHERE conrelid = 'typeorm_migration'::regclass))
   ORDER BY 1`;

describe('migrations', () => {
  let database: OwnDatabase;
  beforeAll(async () => {
    database = await emptyDatabase('up_and_down');
  });
  afterAll(() => database.close());

  async function goDown(): Promise<number> {
    await database.client.query(DROP_RIGHTS);
    const source = await ownerSource(database.url);
    try {
      for (const _ of source.migrations) await source.undoLastMigration();
      return source.migrations.length;
    } finally {
      await source.destroy();
    }
  }

  const things = async (): Promise<string[]> =>
    (await database.client.query<{ thing: string }>(LEFT)).rows.map(({ thing }) => thing);

  it(
    'go up on an empty database, down to its start, and up again to the same schema',
    async () => {
      await database.migrate();
      const first = await schemaText(database.client);
      const present = await things();
      const undone = await goDown();
      const left = await things();
      const lines = await database.migrate();
      const second = await schemaText(database.client);

      expect(present.length).toBeGreaterThan(100);
      expect(left).toEqual([]);
      expect(lines.filter((line) => line.startsWith('migration '))).toHaveLength(undone);
      expect(second.split('\n')).toEqual(first.split('\n'));
    },
    PATIENCE_MS,
  );
});
