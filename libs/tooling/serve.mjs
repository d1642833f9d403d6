// `npm run start:api`, `npm run start:worker`: one process of a built installation on servers of one's
// own. Any number of each may run; the proxy in front of the APIs and the database are shared.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FILES = { api: 'main.js', worker: 'worker.js' };
const dist = resolve(import.meta.dirname, '../../dist');
const file = join(dist, 'backend/src', FILES[process.argv[2]] ?? '');

if (FILES[process.argv[2]] === undefined) stop('Say which one: api or worker.');
if (!existsSync(file)) stop('Nothing is built here: npm run build.');
if (!process.env.DATABASE_URL)
  stop('DATABASE_URL: names the PostgreSQL server that all processes share.');
process.env.NODE_ENV ||= 'production';
process.setSourceMapsEnabled(true);
await import(pathToFileURL(file).href);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
