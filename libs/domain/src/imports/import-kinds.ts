/** What a file can bring in. */
export const IMPORT_KINDS = ['enterprises', 'contacts', 'yearly-figures', 'readings'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * Where an import stands. `uploaded` waits for its columns to be named; `checking` reads the file
 * and writes nothing; `checked` shows what would happen, and is passed over where nothing would; the
 * others are on the way or at an end.
 */
export const IMPORT_STATES = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'paused',
  'done',
  'cancelled',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes, or would become, of a row of the file. */
export const ROW_OUTCOMES = ['created', 'changed', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Limits of a file, checked before anything of it is kept or read. */
export const IMPORT_LIMITS = {
  bytes: 50_000_000,
  rows: 200_000,
  columns: 200,
  cellLength: 2_000,
} as const;

const MOVES: Readonly<Record<ImportState, readonly ImportState[]>> = {
  uploaded: ['checking', 'cancelled'],
  checking: ['checked', 'done', 'cancelled', 'failed'],
  checked: ['running', 'cancelled'],
  running: ['paused', 'done', 'cancelled', 'failed'],
  paused: ['running', 'cancelled'],
  done: [],
  cancelled: [],
  failed: ['cancelled'],
};

/**
 * Whether an import may go from one state to another.
 *
 * @param from - where it stands
 * @param to - where it would stand
 * @returns false also for staying where it is
 * @example canMoveImport('checked', 'running') // true
 * @example canMoveImport('done', 'running') // false: what is written stays written
 */
export function canMoveImport(from: ImportState, to: ImportState): boolean {
  return MOVES[from].includes(to);
}
