import type { ImportState, ImportView } from '@verso/contract';

/** Where an import stands, as it is told: also that there was nothing to write, and why. */
export type ImportStand = ImportState | 'nothing' | 'all-refused';

type Counted = Pick<ImportView, 'state' | 'counts'>;

export function standOf({ state, counts }: Counted): ImportStand {
  const isLooked = state === 'checked' || state === 'done';
  if (!isLooked || !counts || rowsToWrite({ counts }) > 0) return state;
  return counts.refused > 0 && counts.unchanged === 0 ? 'all-refused' : 'nothing';
}

/** How many rows create or change something. */
export function rowsToWrite({ counts }: Pick<ImportView, 'counts'>): number {
  return counts ? counts.created + counts.changed : 0;
}
