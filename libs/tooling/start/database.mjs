import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ensureCluster, startCluster, SUPERUSER } from '../postgres.mjs';

export const LOGIN = 'verso';
export const DATABASE = 'verso';

/**
 * The embedded server with its login and database. The login may create roles and owns its database,
 * no more: the same as what is asked of a server of one's own.
 */
export async function startDatabase(dataFolder, secrets) {
  const folder = join(dataFolder, 'postgres');
  ensureCluster(folder, secrets.superuserPassword);
  const start = (port) =>
    startCluster(folder, { port, logFile: join(dataFolder, 'log', 'postgres.log') });
  const cluster = await start();
  await asSuperuser(cluster, secrets, (client) => prepare(client, secrets, isBegun(dataFolder)));
  const url = `postgres://${LOGIN}:${secrets.loginPassword}@127.0.0.1:${cluster.port}/${DATABASE}`;
  return {
    cluster,
    url,
    restart: () => start(cluster.port),
    withoutWaiting: (work) => withoutWaiting(cluster, secrets, work),
  };
}

/**
 * Does work that begins anew when it is cut off, so no commit has to wait for the disk. All of it is
 * on the disk in the end.
 */
async function withoutWaiting(cluster, secrets, work) {
  const say = (...lines) =>
    asSuperuser(cluster, secrets, async (client) => {
      for (const line of lines) await client.query(line);
    });
  await say(`ALTER DATABASE ${DATABASE} SET synchronous_commit = off`);
  await work();
  await say(`ALTER DATABASE ${DATABASE} RESET synchronous_commit`, 'CHECKPOINT');
}

async function asSuperuser(cluster, secrets, work) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: cluster.port,
    user: SUPERUSER,
    password: secrets.superuserPassword,
    database: 'postgres',
  });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function prepare(client, secrets, begun) {
  const password = client.escapeLiteral(secrets.loginPassword);
  const roles = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [LOGIN]);
  if (roles.rowCount === 0) await client.query(`CREATE ROLE ${LOGIN} LOGIN CREATEROLE`);
  await client.query(`ALTER ROLE ${LOGIN} PASSWORD ${password}`);
  // a first start that was cut off left half a demo, and nobody has used it: begin again
  if (!begun) await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  const databases = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (databases.rowCount > 0) return;
  await client.query(`CREATE DATABASE ${DATABASE} OWNER ${LOGIN}`);
}

const beginning = (dataFolder) => join(dataFolder, 'begun.json');

/** Whether a first start has been completed on this data folder. */
export function isBegun(dataFolder) {
  return existsSync(beginning(dataFolder));
}

/** From here on the data is somebody's: it is never dropped again. */
export function markBegun(dataFolder, content) {
  const file = beginning(dataFolder);
  writeFileSync(`${file}.new`, `${JSON.stringify(content)}\n`);
  renameSync(`${file}.new`, file);
}
