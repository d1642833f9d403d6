/**
 * What to focus after a key was pressed inside a row: the first link or button of the row
 * above, below, first or last. Null when the key means nothing here, or when somebody types.
 */
export function rowAfterKey(key: string, target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement) || target.matches('input, select, textarea')) return null;
  const row = target.closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])];
  const at = row ? rows.indexOf(row) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (at < 0 || to === undefined) return null;
  return rows[to]?.querySelector<HTMLElement>('a, button') ?? null;
}
