import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';

import { WrongEnvironment } from '../config/read-environment.js';
import type { CheckedLink } from './chain-check.js';

/** The links of an exported file, line by line. A line that is none ends the reading, in words. */
export async function* linksOfFile(file: string): AsyncGenerator<CheckedLink> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let nth = 0;
  for await (const line of lines) {
    nth += 1;
    if (line !== '') yield linkOf(line, nth);
  }
}

function linkOf(line: string, nth: number): CheckedLink {
  const link = parsed(line);
  if (!isLink(link)) {
    throw new WrongEnvironment(`Broken at line ${nth}: it is no row of an exported trail.`);
  }
  // An erasure leaves neither salt nor content. What stands without its salt cannot be compared with
  // what was sealed: it would be believed whatever it says.
  if (link.salt === null && link.event !== null) {
    throw new WrongEnvironment(`Broken at ${link.number}: content without its salt.`);
  }
  return link;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isLink(value: unknown): value is CheckedLink {
  if (!isObject(value)) return false;
  const { number, salt, commitment, hash, event } = value;
  return (
    Number.isSafeInteger(number) &&
    (salt === null || typeof salt === 'string') &&
    typeof commitment === 'string' &&
    typeof hash === 'string' &&
    (event === null || isObject(event))
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
