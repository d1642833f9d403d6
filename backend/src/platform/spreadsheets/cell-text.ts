import { unguarded } from './csv-write.js';

// A mark of byte order says nothing inside a text. No text, and no column of one, holds a zero: what
// stands for a letter that is none takes its place.
const ZERO = '\u0000';
const MARK = /\ufeff/g;
const NO_LETTER = '\u001a';

// What no text of people holds: control characters but for tab and line ends, and what turns the
// direction of all that is written behind it.
const UNWRITTEN =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** The text of a cell without the spaces around it; an empty one is null. */
export function cellText(text: string): string | null {
  const clean = text.replace(MARK, '').replaceAll(ZERO, NO_LETTER).trim();
  return clean === '' ? null : unguarded(clean.toWellFormed());
}

/** The text without what cannot be written. */
export const written = (text: string): string => text.replace(UNWRITTEN, '').trim();

/** Whether all of the text is what people write. */
export const isWritten = (text: string): boolean => text.search(UNWRITTEN) < 0;
