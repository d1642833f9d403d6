/**
 * Reading an answer of which any part may be missing or of another kind. Nothing here throws: what
 * is not there is empty.
 */
export type LooseRecord = Readonly<Record<string, unknown>>;

export function record(value: unknown): LooseRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as LooseRecord)
    : {};
}

export function records(value: unknown): readonly LooseRecord[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** A text without spaces around it; codes that arrive as numbers too. `null` when there is none. */
export function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}
