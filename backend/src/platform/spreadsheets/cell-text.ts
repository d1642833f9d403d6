import { unguarded } from './csv-write.js';

// What no cell holds: control characters but for tab and line ends.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;

/** The text of a cell without the spaces around it; an empty one is null. */
export function cellText(text: string): string | null {
  const clean = text.replace(UNPRINTABLE, '').trim();
  return clean === '' ? null : unguarded(clean.toWellFormed());
}
