const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets: 1900 counts as a leap year there, so days before March 1900 are one off. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Whether a number format shows a date: it names a day, a month or a year outside of quotes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id);
  const bare = code.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\./gi, '').toLowerCase();
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs0#]/.test(bare));
}

/** The calendar date that a serial number stands for; null outside of the years that dates have. */
export function dateOfSerial(serial: number, is1904: boolean): string | null {
  const ms = (is1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY_MS;
  if (!Number.isFinite(ms) || ms < Date.UTC(1900, 0, 1) || ms > Date.UTC(2200, 0, 1)) return null;
  return new Date(ms).toISOString().slice(0, 10);
}
