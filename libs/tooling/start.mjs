// `npm start`: database, build, migrations, demo, API and worker, in one terminal.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { planBuild } from './start/build.mjs';
import { isBegun, markBegun, startDatabase } from './start/database.mjs';
import { requireFreePorts, takeLock } from './start/guard.mjs';
import { endLeftOver } from './start/left-over.mjs';
import { lastLines, Processes } from './start/processes.mjs';
import { prepareDataFolder, readSecrets, readSettings, StartProblem } from './start/settings.mjs';

const api = 'dist/backend/src/main.js';
const worker = 'dist/backend/src/worker.js';
const cli = 'dist/backend/src/cli.js';
/** Where there are no demo accounts somebody must be the first. */
const FIRST_PERSON = `An administrator is made by:
  npm run verso -- admin create --name "<name>" --email <address>
`;

const processes = new Processes();
/** The embedded server, or the promise of one that is just starting. */
let database = Promise.resolve(null);

async function main() {
  const settings = readSettings(process.env);
  prepareDataFolder(settings);
  await takeLock(settings);
  await endLeftOver(settings.dataFolder);
  await requireFreePorts(settings);
  const secrets = readSecrets(settings.dataFolder);
  const build = planBuild(processes);
  const [url] = await Promise.all([
    settings.ownDatabase
      ? process.env.DATABASE_URL
      : step('Database', () => openDatabase(settings, secrets)),
    build.isStale && step('Backend', build.buildBackend),
  ]);
  const env = environment(settings, secrets, url);
  await Promise.all([prepare(settings, env), build.isStale && step('Pages', build.buildPages)]);
  await step('API and worker', () => serve(settings, env));
  await announce(settings, env);
}

/** Runs one part of the start and shows how long it took. */
async function step(name, work) {
  const startedAt = performance.now();
  const answer = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (!processes.stopping) console.log(`  ${name.padEnd(16)} ${seconds.padStart(5)} s`);
  return answer;
}

async function openDatabase({ dataFolder }, secrets) {
  database = startDatabase(dataFolder, secrets);
  const server = await database;
  void keepDatabase(server);
  return server.url;
}

/** The database is supervised like the others, always on the same port. */
async function keepDatabase(server) {
  for (;;) {
    await server.cluster.done;
    if (processes.stopping) return;
    console.log('The database ended; starting it again.');
    await sleep(500);
    try {
      server.cluster = await server.restart();
    } catch (error) {
      console.error(error.message);
    }
  }
}

function environment(settings, secrets, url) {
  const env = {
    NODE_ENV: 'production',
    ...process.env,
    PORT: String(settings.port),
    ADMIN_PORT: String(settings.adminPort),
    DATABASE_URL: url,
    DATA_DIR: process.env.DATA_DIR || join(settings.dataFolder, 'files'),
    VERSO_SECRET: process.env.VERSO_SECRET || secrets.secret,
  };
  if (settings.ownDatabase) return env;
  return { ...env, DEMO: String(settings.demo), ...(settings.demo && demoRegister()) };
}

function demoRegister() {
  return process.env.REGISTER_URL ? {} : { REGISTER_DEMO: 'true' };
}

async function prepare(settings, env) {
  await step('Migrations', () => processes.run([cli, 'migrate'], env));
  await begin(settings, env);
}

/** The first start tells the demo story; when it was cut off, the next start begins again. */
async function begin(settings, env) {
  if (settings.ownDatabase || isBegun(settings.dataFolder)) return;
  if (settings.demo) await step('Demo', () => tellStory(env));
  markBegun(settings.dataFolder, { demo: settings.demo });
}

async function tellStory(env) {
  const server = await database;
  await server.withoutWaiting(() => processes.run([cli, 'demo'], env));
}

async function serve({ dataFolder, adminPort }, env) {
  const log = join(dataFolder, 'log');
  const supervised = [
    processes.supervise('api', api, env, dataFolder),
    processes.supervise('worker', worker, env, dataFolder),
  ];
  const end = Date.now() + 60_000;
  while (!(await isReady(adminPort))) {
    const failed = supervised.find(({ lastCode }) => lastCode !== undefined);
    if (failed) throw problemOf(failed.name, log, `ended with ${failed.lastCode}`);
    if (Date.now() > end) throw problemOf('api', log, 'was not ready within 60 s');
    await sleep(100);
  }
  for (const state of supervised) state.keep = true;
}

function problemOf(name, log, what) {
  return new StartProblem(`${lastLines(join(log, `${name}.log`))}\nThe ${name} process ${what}.`);
}

async function isReady(adminPort) {
  try {
    const answer = await fetch(`http://127.0.0.1:${adminPort}/health/ready`, {
      signal: AbortSignal.timeout(2000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

async function announce(settings, env) {
  const address = env.PUBLIC_URL || `http://localhost:${settings.port}`;
  console.log(`\nVerso is ready: ${address}\n`);
  console.log(settings.demo ? await processes.run([cli, 'demo', '--accounts'], env) : FIRST_PERSON);
  console.log(`Logs and data: ${settings.dataFolder}\nStop with Ctrl-C.`);
}

let ending = null;

/** Ends everything, within five seconds: 3 s for API and worker, 1 s for the database. */
function end(code) {
  ending ??= (async () => {
    await processes.stopAll(3000);
    const server = await database.catch(() => null);
    await server?.cluster.stop(1000);
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (ending === null && signal !== 'SIGHUP') console.log('\nStopping …');
    void end(0);
  });
}

const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void end(0);
}, 500).unref();

// the terminal may be gone: writing to it must not keep us from stopping
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  await main();
} catch (error) {
  if (ending === null) console.error(error instanceof StartProblem ? error.message : error);
  await end(1);
}
