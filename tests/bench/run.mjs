// `npm run bench`: what a page of the list of firms costs, how long the first pages of lists take, what
// jobs cost on their way through the outbox, and what a file costs on its way in, as ratios within one run.
// `--smoke`: few rows and short rounds; only whether it all works.
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  cloneDatabase,
  dropDatabase,
  ensureBuilt,
  ensureTemplate,
  openCluster,
  superuserUrl,
  testEnvironment,
} from '../support/cluster.mjs';
import { checkAnswers, expectedIds } from './answers.mjs';
import { memoryOf } from './costs.mjs';
import { measureImports } from './imports.mjs';
import { runRounds, startLoad } from './rounds.mjs';
import { asOwner, asPerson, startApi, startBare, stopAll } from './servers.mjs';
import { measurePages } from './pages.mjs';
import { measureQueues } from './queues.mjs';
import { signIn } from './sign-in.mjs';
import { printTable } from './table.mjs';
import { fillWorld } from './world.mjs';

const DATABASE = 'bench';
const LIMIT = 50;
const FULL = {
  ...{ size: 100_000, deepPage: 500, rounds: 9, seconds: 2, warmUp: 3 },
  pages: { size: 100_000, programmes: 3, seconds: 5 },
  queues: { jobs: 10_000, rounds: 3, singles: 100 },
  imports: { rows: 200_000, rounds: 3 },
};
const SMOKE = {
  ...{ size: 2_000, deepPage: 10, rounds: 2, seconds: 1, warmUp: 1 },
  pages: { size: 2_000, programmes: 1, seconds: 0.5 },
  queues: { jobs: 300, rounds: 1, singles: 5 },
  imports: { rows: 2_000, rounds: 1 },
};
/** As on a small server of one's own, where the tests have what is fastest to throw away. */
const SERVER = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
};

const plan = readPlan();
const folder = mkdtempSync(join(tmpdir(), 'verso-bench-'));
let cluster = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));
try {
  ensureBuilt('backend');
  cluster = await openCluster(SERVER);
  const isWanted = (part) => [undefined, part].includes(plan.only);
  if (isWanted('list')) await measure();
  const template = await ensureTemplate('empty');
  if (isWanted('pages')) await measurePages({ template, folder, ...plan.pages });
  if (isWanted('queues')) await measureQueues({ template, ...plan.queues });
  if (isWanted('imports')) await measureImports({ template, folder, ...plan.imports });
  await end(0);
} catch (error) {
  console.error(error);
  await end(1);
}

function readPlan() {
  const { values } = parseArgs({
    options: {
      smoke: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      rows: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const base = values.smoke ? SMOKE : FULL;
  return {
    ...base,
    isSmoke: values.smoke,
    only: values.only,
    rounds: Number(values.rounds ?? base.rounds),
    imports: {
      rows: Number(values.rows ?? base.imports.rows),
      rounds: Number(values.rounds ?? base.imports.rounds),
    },
    seconds: Number(values.seconds ?? base.seconds),
    connections: 32,
    poolSize: 10,
  };
}

async function measure() {
  await cloneDatabase(DATABASE, await ensureTemplate('empty'));
  const world = await fillWorld(superuserUrl(DATABASE), plan.size);
  const pages = await pagesOf(world);
  const place = { env: { ...process.env, ...testEnvironment(DATABASE) }, folder };
  const { poolSize, connections, rounds, seconds } = plan;
  const api = await startApi({ ...place, poolSize });
  const bare = await startReferences({ ...place, poolSize, world, pages });
  const targets = await targetsOf({ api, bare, world, pages });
  const load = await startLoad({ ...place, connections });
  await checkAnswers(targets, pages);
  const memory = [{ ...api, name: 'api' }, ...bare].map(({ name, pid }) => {
    return { name, pid, before: memoryOf(pid) };
  });
  for (const target of targets) await load(target, plan.warmUp);
  const options = { load, rounds, seconds, superuserUrl: superuserUrl(DATABASE) };
  const results = await runRounds(targets, options);
  for (const one of memory) one.after = memoryOf(one.pid);
  await checkAnswers(targets, pages);
  const failed = [...results.values()].flat().reduce((sum, result) => sum + result.failed, 0);
  printTable({ plan, results, memory });
  if (failed > 0) throw new Error(`${failed} requests were not answered`);
}

/** The first page and a deep one: their rows, and the key after which they start. */
async function pagesOf(world) {
  const question = { ...world, limit: LIMIT };
  const of = (page) => expectedIds(superuserUrl(DATABASE), { ...question, page });
  const pages = { first: await of(1), deep: await of(plan.deepPage) };
  for (const [name, { ids }] of Object.entries(pages)) {
    if (ids.length !== LIMIT) throw new Error(`The ${name} page has ${ids.length} rows`);
  }
  return pages;
}

/** What the application asks the database, word for word. */
async function statementsOf({ programmeId, municipality }, pages) {
  const { enterpriseListSql } = await backend('enterprises/enterprise-list.queries.js');
  const statementOf = ({ after }) =>
    enterpriseListSql({ programmeId, municipality, sort: 'name', after, limit: LIMIT });
  return { first: statementOf(pages.first), deep: statementOf(pages.deep) };
}

/** One that no policy applies to, and one that reads under the policies of the advisor. */
async function startReferences({ world, pages, ...place }) {
  const statements = await statementsOf(world, pages);
  const advisor = world.people.find(({ role }) => role === 'advisor');
  return [
    await startBare({ ...place, statements, name: 'bare', settings: asOwner }),
    await startBare({
      ...place,
      statements,
      name: 'bare-policies',
      settings: asPerson(advisor.id),
    }),
  ];
}

async function targetsOf({ api, bare, world, pages }) {
  const { writeCursor } = await backend('platform/http/page.js');
  const list = `${api.url}/api/programmes/${world.programmeId}/enterprises?municipality=${world.municipality}&sort=name`;
  const urls = { first: list, deep: `${list}&after=${writeCursor(pages.deep.after)}` };
  const targets = bare.map(({ pid, url, name }) => {
    return { name, pid, databaseName: name, page: 'first', url: `${url}/first`, headers: {} };
  });
  for (const { role, email } of world.people) {
    const headers = { cookie: await signIn(api.url, email) };
    const as = { pid: api.pid, databaseName: 'verso-api', headers };
    targets.push({ ...as, name: role, page: 'first', url: urls.first });
    if (role === 'advisor')
      targets.push({ ...as, name: 'advisor-deep', page: 'deep', url: urls.deep });
  }
  return targets;
}

function backend(path) {
  return import(new URL(`../../dist/backend/src/${path}`, import.meta.url).href);
}

async function end(code) {
  await stopAll();
  if (cluster) await dropDatabase(DATABASE).catch(() => {});
  await cluster?.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
