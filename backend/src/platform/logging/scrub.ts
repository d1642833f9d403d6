import { databaseFailure } from '../errors/database-refusal.js';

const EMAIL = /[^\s@<>"'(),;:=]+@[^\s@<>"'(),;]+/g;
const PHONE = /\+\d[\d\s-]{6,}\d/g;
const PERSONAL_ID = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b/g;
const MAX_LENGTH = 2_000;

/** Takes out of a text what could name a person: addresses, numbers, personal identity codes. */
export function scrub(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(EMAIL, '[email]')
    .replace(PHONE, '[phone]')
    .replace(PERSONAL_ID, '[id]');
}

/**
 * An error as it may be logged. The database puts values into its messages ("Key (email)=(…)
 * already exists"), so of its errors only the code and the names of constraint and table are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  const failure = databaseFailure(error);
  const stack = stackOf(error);
  if (failure) {
    const { code, constraint, table, message } = failure;
    // Class 42 is about names in the statement (columns, rights), not about values.
    const about = code?.startsWith('42') ? { message } : {};
    return { type: 'DatabaseError', code, constraint, table, ...about, stack };
  }
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    message: scrub(error.message),
    stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

// Only the frames: the first lines repeat the message.
function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}
