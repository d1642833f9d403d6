import pg from 'pg';

import { migrate } from '../../backend/src/platform/database/migrate/migrate.js';
import { cloneDatabase, dropDatabase, superuserUrl, urlOf } from '../support/cluster.mjs';
import { workerDatabase } from '../support/test-database.mjs';

/** A database of a spec's own, looked at past every policy. */
export interface OwnDatabase {
  readonly url: string;
  readonly client: pg.Client;
  /** Brings the database up to this build; answers what was done, a line each. */
  readonly migrate: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Opens a database with nothing in it. */
export async function emptyDatabase(name: string): Promise<OwnDatabase> {
  const database = `${workerDatabase()}_${name}`;
  await cloneDatabase(database, 'template0');
  const client = await superuser(database);
  const url = urlOf(database);
  return {
    url,
    client,
    migrate: async () => {
      const lines: string[] = [];
      await migrate({ ownerUrl: url, runtimeUrl: url, say: (line) => lines.push(line) });
      return lines;
    },
    close: async () => {
      await client.end();
      await dropDatabase(database);
    },
  };
}

/** A superuser's connection to a database; without a name to this worker's copy of the template. */
export async function superuser(database = workerDatabase()): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: superuserUrl(database) });
  await client.connect();
  return client;
}
