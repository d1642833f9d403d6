import type pg from 'pg';

/** The oldest PostgreSQL that Verso runs on, as the server numbers its versions. */
const OLDEST = { number: 150_000, name: '15' };
const COLLATION = 'fi-x-icu';

/** The server or the database is not one that Verso can use. */
export class UnfitServer extends Error {
  override readonly name = 'UnfitServer';
}

interface Server {
  readonly version: string;
  readonly number: number;
  readonly database: string;
  readonly encoding: string;
  readonly hasCollation: boolean;
}

/** Says what is wrong with a server before anything is made there. */
export async function requireFitServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Server>(
    `SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int AS number,
            current_database() AS database,
            current_setting('server_encoding') AS encoding,
            EXISTS (SELECT FROM pg_collation WHERE collname = $1) AS "hasCollation"`,
    [COLLATION],
  );
  const problem = rows[0] && problemOf(rows[0]);
  if (problem) throw new UnfitServer(problem);
}

function problemOf({ version, number, database, encoding, hasCollation }: Server): string | null {
  if (number < OLDEST.number) {
    return `This is PostgreSQL ${version}. Verso needs ${OLDEST.name} or later.`;
  }
  if (encoding !== 'UTF8') {
    return (
      `The database "${database}" is encoded in ${encoding}. Verso needs UTF8:\n\n` +
      `CREATE DATABASE <name> ENCODING 'UTF8' TEMPLATE template0;\n`
    );
  }
  return hasCollation
    ? null
    : `This server has no collation "${COLLATION}". Verso needs a PostgreSQL built with ICU.`;
}
