import pg from 'pg';

const { builtins, setTypeParser } = pg.types;

let isSet = false;

/**
 * How values of the database arrive. A raw `date` would shift by a day in other time zones, and
 * whole numbers and shares would arrive as text.
 */
export function setTypeParsers(): void {
  if (isSet) return;
  isSet = true;
  setTypeParser(builtins.DATE, (text) => text);
  setTypeParser(builtins.INT8, wholeNumber);
  setTypeParser(builtins.NUMERIC, Number);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('A number is too large to be counted');
  return number;
}
