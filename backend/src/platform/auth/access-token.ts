import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * How an access token is written: a prefix by which people and secret scanners know it, 32 random
 * characters (190 bits), and a checksum, so that a mistyped one is refused without asking.
 */
const PREFIX = 'verso_';
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 32;
const CHECK_LENGTH = 6;
const TOKEN = /^verso_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;
const HINT_LENGTH = 4;

export interface NewAccessToken {
  /** Shown once, to the one who made it. */
  readonly text: string;
  readonly hash: string;
  /** Its last characters, by which she knows it again. */
  readonly hint: string;
}

export function newAccessToken(): NewAccessToken {
  const random = Array.from({ length: RANDOM_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]);
  const text = `${PREFIX}${random.join('')}${checkOf(random.join(''))}`;
  return { text, hash: hashOf(text), hint: text.slice(-HINT_LENGTH) };
}

/** What the database compares; null for what cannot be a token of Verso. */
export function hashOfAccessToken(text: string): string | null {
  const [, random = '', check] = TOKEN.exec(text) ?? [];
  return check !== undefined && checkOf(random) === check ? hashOf(text) : null;
}

// Nothing slow is needed: what has 190 random bits is not guessed from its hash.
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function checkOf(random: string): string {
  let rest = crc32(random);
  let check = '';
  for (let nth = 0; nth < CHECK_LENGTH; nth += 1) {
    check = `${LETTERS[rest % LETTERS.length] ?? ''}${check}`;
    rest = Math.floor(rest / LETTERS.length);
  }
  return check;
}
