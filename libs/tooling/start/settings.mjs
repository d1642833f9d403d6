import { createHash, randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { serverAccount, SYSTEM_DATA } from '../postgres.mjs';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../../..');

/** A sentence for the person at the keyboard: shown without a stack trace. */
export class StartProblem extends Error {}

/** What `npm start` itself reads from the environment; all else is read by the processes it starts. */
export function readSettings(env) {
  const port = portFrom(env, 'PORT', 3000);
  const adminPort = portFrom(env, 'ADMIN_PORT', 3001);
  if (port === adminPort) {
    throw new StartProblem(`PORT and ADMIN_PORT are both ${port}: give them different values.`);
  }
  return {
    port,
    adminPort,
    ownDatabase: Boolean(env.DATABASE_URL),
    demo: !env.DATABASE_URL && env.DEMO !== 'false',
    dataFolder: resolve(env.VERSO_DATA || defaultDataFolder(env)),
  };
}

function portFrom(env, name, fallback) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new StartProblem(`${name} is "${text}": it must be a whole number from 1 to 65535.`);
}

/** One folder for each clone, outside it: `git status` stays clean, and `git clean` deletes no data. */
function defaultDataFolder(env) {
  const digest = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const name = `${basename(root).replace(/[^\w.-]/g, '_')}-${digest}`;
  if (process.getuid?.() === 0) return join(SYSTEM_DATA, name);
  return join(env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'verso', name);
}

/** Makes the data folder, and says so plainly when the database's account could not get there. */
export function prepareDataFolder(settings) {
  const { dataFolder } = settings;
  // whatever the umask is, the database's account must be able to pass through
  const umask = process.umask(0o022);
  try {
    mkdirSync(join(dataFolder, 'log'), { recursive: true });
  } catch (error) {
    throw new StartProblem(`Cannot write to ${dataFolder} (${error.code}): set VERSO_DATA.`);
  } finally {
    process.umask(umask);
  }
  if (settings.ownDatabase || process.getuid?.() !== 0) return;
  const reachable = spawnSync('/usr/bin/test', ['-x', dataFolder], {
    ...serverAccount(),
    cwd: '/',
  });
  if (reachable.status === 0) return;
  throw new StartProblem(
    `VERSO_DATA is ${dataFolder}: PostgreSQL cannot run as root, and its account cannot enter that folder. Choose one under ${SYSTEM_DATA}.`,
  );
}

/** Passwords and the signing secret of this installation, made on the first start. */
export function readSecrets(dataFolder) {
  const file = join(dataFolder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = () => randomBytes(32).toString('base64url');
  const secrets = { superuserPassword: made(), loginPassword: made(), secret: made() };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
