/** One column of a `ui-data-table`. */
export interface TableColumn<Row> {
  readonly id: string;
  /** The heading, in the reader's language. */
  readonly label: string;
  /** The cell as text, already formatted; null shows a dash. A `*uiCell` of the same id draws over it. */
  readonly text?: (row: Row) => string | null;
  readonly align?: 'start' | 'end';
  /** The name the server sorts by; without it the heading is no button. */
  readonly sort?: string;
  /** Left out of the cards on a phone, where room is scarce. */
  readonly wideOnly?: boolean;
  /** Keeps words on one line, for dates and figures. */
  readonly noWrap?: boolean;
}

/**
 * The sort order after a tap on a heading: ascending first, then descending. An order is
 * written as the server takes it: `name`, or `-name` for descending.
 *
 * @example nextSort('name', 'name') // '-name'
 */
export function nextSort(current: string | null, name: string): string {
  return current === name ? `-${name}` : name;
}

/** The value of `aria-sort` for a heading, null when it cannot be sorted by. */
export function ariaSort(current: string | null, name: string | undefined): string | null {
  if (name === undefined) return null;
  if (current === name) return 'ascending';
  return current === `-${name}` ? 'descending' : 'none';
}
