import type { Account } from '../security/accounts.js';
import { isInFile } from '../security/own-file.js';
import type { Answered, Sent } from './sender.js';

const SLOWEST_MS = 5_000;

/** What no answer may be, whoever asked whatever. What is hidden from the account is asked apart. */
export function faultsOf({ status, text, headers, milliseconds }: Answered): string[] {
  const faults: string[] = [];
  if (status >= 500) faults.push('a failure');
  if (milliseconds > SLOWEST_MS) faults.push(`slower than ${SLOWEST_MS} ms`);
  const given = headers['content-type'];
  const type = typeof given === 'string' ? given : '';
  if (status >= 400 && text !== '' && !type.startsWith('application/problem+json')) {
    faults.push(`a refusal that is ${type}`);
  }
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('no headers that keep it safe');
  if ('x-evil' in headers) faults.push('a header from outside');
  if (type.startsWith('text/csv')) faults.push(...formulasIn(text).map((cell) => `runs ${cell}`));
  if (/syntax error|at .+\.[jt]s:\d+|pg_catalog|SQLSTATE|node_modules/.test(text)) {
    faults.push('words from inside');
  }
  return faults;
}

/** Ids and texts in the answer that the account may not know and did not send. */
export function leaksOf({ secrets }: Account, sent: Sent, { text, headers }: Answered): string[] {
  const asked = [decoded(sent.path), sent.path, sent.payload ?? ''].join('\n');
  const told = secrets.in(text + JSON.stringify(headers), asked);
  return told.filter((secret) => !isInFile(sent.path, secret));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Cells that a spreadsheet would take for a formula. Numbers with a sign are none. */
function formulasIn(csv: string): string[] {
  const cells = csv.match(/(?<=^|[,;\t\n\r])("(?:[^"]|"")*"|[^,;\t\n\r"]*)/g) ?? [];
  return cells
    .map((cell) => cell.replace(/^"|"$/g, ''))
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,\s]*%?$/.test(cell));
}
