import { createWriteStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';

import type { Command, CommandCall } from '../command.js';
import { readEnvironment, WrongEnvironment } from '../config/read-environment.js';
import { OWNER_ROLE } from '../database/migrate/roles.js';
import { linksOfFile } from './audit-file.js';
import { lineOf, LINKS_SQL, linksBy } from './audit-links.js';
import { type BreakReason, ChainCheck, type CheckedLink } from './chain-check.js';

const USAGE = `Usage: verso audit export <file>
       verso audit verify <file> [--head <number>:<hash>]
       verso audit verify --live [--head <number>:<hash>]`;
const HEAD = /^(\d+):([0-9a-f]{64})$/;
const WHY: Readonly<Record<BreakReason, string>> = {
  missing: 'this number is missing, or another stands in its place',
  'row-altered': 'the row is not what was sealed',
  'chain-altered': 'the link does not follow from the one before it',
  'not-the-published-head': 'the chain was written anew: its head was published with another hash',
};

/** `verso audit`: writes the sealed trail to a file, and checks a file or the database. */
export const command: Command = {
  async run(call) {
    const [act, file] = call.words;
    const isFile = file !== undefined && !file.startsWith('--');
    if (act === 'export' && isFile) return exportTo(file, call);
    if (act === 'verify' && isFile) {
      if (!existsSync(file)) throw new WrongEnvironment(`There is no file ${file}.`);
      return verify(linksOfFile(file), call);
    }
    if (act !== 'verify' || !call.words.includes('--live')) throw new WrongEnvironment(USAGE);
    return withDatabase((client) => verify(linksOfTable(client), call));
  },
};

function exportTo(file: string, { say }: CommandCall): Promise<void> {
  return withDatabase(async (client) => {
    let last = 'nothing is sealed yet';
    async function* lines(): AsyncGenerator<string> {
      for await (const link of linksOfTable(client)) {
        last = `${link.number}:${link.hash}`;
        yield lineOf(link);
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(file, { mode: 0o600 }));
    say(`Head: ${last}`);
  });
}

async function verify(links: AsyncIterable<CheckedLink>, { words, say }: CommandCall) {
  const check = new ChainCheck(headOf(words));
  for await (const link of links) if (!check.take(link)) break;
  const found = check.end();
  if (found) throw new WrongEnvironment(`Broken at ${found.number}: ${WHY[found.why]}.`);
  const { number, hash } = check.head;
  if (number === 0)
    throw new WrongEnvironment('There is nothing to verify: no row is sealed here.');
  say(`The chain holds: ${number} rows, ${check.erasedRows} of them erased.`);
  say(`Head: ${number}:${hash}`);
}

function headOf(words: readonly string[]): Map<number, string> {
  const at = words.indexOf('--head');
  if (at < 0) return new Map();
  const [, number, hash] = HEAD.exec(words[at + 1] ?? '') ?? [];
  if (number === undefined || hash === undefined) throw new WrongEnvironment(USAGE);
  return new Map([[Number(number), hash]]);
}

function linksOfTable(client: pg.Client): AsyncGenerator<CheckedLink> {
  return linksBy(async (after) => {
    const { rows } = await client.query<{ link: CheckedLink }>(LINKS_SQL, [after]);
    return rows.map(({ link }) => link);
  });
}

/** As the owner of the database: whoever checks must see every row. */
async function withDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: readEnvironment().ownerUrl });
  await client.connect();
  try {
    await client.query(`BEGIN READ ONLY; SET LOCAL ROLE ${OWNER_ROLE}`);
    await work(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
