import { cloneDatabase, dropDatabase, superuserUrl, testEnvironment } from '../support/cluster.mjs';
import { fillCrowd } from './crowd.mjs';
import { startLoad } from './rounds.mjs';
import { startApi, stopAll } from './servers.mjs';
import { signIn } from './sign-in.mjs';
import { print } from './table.mjs';
import { fillWorld } from './world.mjs';

const DATABASE = 'bench_pages';
const USERS = 8;
const POOL = 10;
/** What the slowest requests but one in forty may take; the aim is one in twenty. */
const AIM_MS = 150;

/** The first pages of the lists that staff work with, below `/api/programmes/{id}`. */
const PAGES = [
  ['firms, by name', 'enterprises?sort=name'],
  ['firms, latest first', 'enterprises?sort=-enrolledOn'],
  ['firms, by municipality', 'enterprises?sort=municipality'],
  ['firms of an advisor', 'enterprises?sort=name&advisorId={advisor}'],
  ['firms of a stage', 'enterprises?sort=-enrolledOn&stage=active'],
  ['firms of an industry', 'enterprises?sort=name&industry=C'],
  ['firms without a group', 'enterprises?sort=name&withoutNetwork=true'],
  ['firms with a word in their names', 'enterprises?sort=name&search=puula'],
  ['firms with a rare word', 'enterprises?sort=name&search=4711'],
  ['groups', 'networks'],
  ['experiments', 'experiments'],
  ['meetings of a month', 'meetings'],
  ['firms not informed', 'uninformed'],
  ['work list', 'worklist'],
  ['work list, own firms', 'worklist?mine=true'],
  ['work list, one rule', 'worklist?rule=no-contact'],
];

/**
 * How long the first page of each list takes at eight users: in a programme of as many firms as one has,
 * and in two beside it that are larger than any, with a fifth of all firms and with nearly all of them.
 */
export async function measurePages({ template, folder, size, programmes: count, seconds }) {
  await cloneDatabase(DATABASE, template);
  try {
    const world = await fillWorld(superuserUrl(DATABASE), size);
    const sizes = await fillCrowd(superuserUrl(DATABASE));
    const place = { env: { ...process.env, ...testEnvironment(DATABASE) }, folder };
    const api = await startApi({ ...place, poolSize: POOL });
    const load = await startLoad({ ...place, connections: USERS });
    const programmes = world.programmes.toReversed().slice(0, count);
    const readers = await Promise.all(programmes.map((one) => readerOf(api, one)));
    const lines = [];
    for (const [title, path] of PAGES) {
      const results = [];
      for (const reader of readers) {
        results.push(await onePage(load, { reader, path, seconds }));
      }
      lines.push(lineOf(title, results));
    }
    printPages({ sizes, seconds, programmes, lines });
    const failed = lines.reduce((sum, { unanswered }) => sum + unanswered, 0);
    if (failed > 0) throw new Error(`${failed} requests were not answered`);
  } finally {
    await stopAll();
    await dropDatabase(DATABASE).catch(() => {});
  }
}

async function readerOf(api, { id, advisor }) {
  return {
    urlOf: (path) => `${api.url}/api/programmes/${id}/${path.replace('{advisor}', advisor.id)}`,
    headers: { cookie: await signIn(api.url, advisor.email) },
  };
}

async function onePage(load, { reader, path, seconds }) {
  const target = { url: reader.urlOf(path), headers: reader.headers };
  if (seconds >= 1) await load(target, 1);
  return load(target, seconds);
}

function lineOf(title, results) {
  const unanswered = results.reduce((sum, { failed }) => sum + failed, 0);
  const times = results.flatMap(({ answered, medianMs, slowMs }) =>
    answered === 0 ? ['-', 'none in time'] : [ms(medianMs), ms(slowMs)],
  );
  const isMet = results.map(({ answered, slowMs }) => answered > 0 && slowMs <= AIM_MS);
  return {
    unanswered,
    cells: [title, ...times, isMet.map((is) => (is ? 'met' : 'missed')).join(' ')],
  };
}

const ms = (value) => String(Math.round(value));

function printPages({ sizes, seconds, programmes, lines }) {
  const told = Object.entries(sizes).map(
    ([what, count]) => `${count.toLocaleString('en')} ${what}`,
  );
  console.log(`\nFirst pages at ${USERS} users, ${seconds} s each; ${told.join(', ')}.\n`);
  const columns = programmes.flatMap(() => ['median', 'p97.5']);
  const head = ['ms', ...columns, `p97.5 <= ${AIM_MS}`];
  print([head, ...lines.map(({ cells }) => cells)]);
}
