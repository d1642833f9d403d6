import { type MappedColumn, suggestMapping } from './column-mapping.js';
import type { ImportKind } from './import-kinds.js';

/** Columns as they were named once, and every header of that file. */
export interface NamedBefore {
  readonly kind: ImportKind;
  readonly columns: readonly MappedColumn[];
  readonly headers: readonly string[];
}

/**
 * What the columns that a file has now, and had not when its columns were named, most likely hold. A
 * column that was left out then stays left out.
 *
 * @example
 * suggestAdded({ kind: 'contacts', columns: [], headers: ['Nimi'] }, ['Nimi', 'Puhelin'])
 * // [{ header: 'Puhelin', field: 'phone' }]
 */
export function suggestAdded(before: NamedBefore, headers: readonly string[]): MappedColumn[] {
  const fields = before.columns.map(({ field }) => field);
  const added = headers.filter((header) => !before.headers.includes(header));
  return suggestMapping(before.kind, added).filter(({ field }) => !fields.includes(field));
}
