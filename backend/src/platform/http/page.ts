import { isCalendarDate } from '@verso/domain';
import { isUUID } from 'class-validator';

import { AppError } from '../errors/app-error.js';
import { Text, WholeNumber } from './fields.js';

export const PAGE_LIMITS = { default: 50, max: 100 } as const;

/** What every list takes. Extend it with the list's own filters. */
export class PageQuery {
  /** `next` of the page before. */
  @Text({ optional: true, max: 500 }) readonly after?: string;

  @WholeNumber({ min: 1, max: PAGE_LIMITS.max, query: true, optional: true })
  readonly limit?: number;
}

/** A page of a list, and where the next one starts. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export type CursorValue = string | number | null;

/** The sort key of a page's last row, as a text that means nothing to the one who holds it. */
export function writeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort key inside a cursor, or null for the first page. A list that asks for `length` values gets them, of the kind that `isKey` says. */
export function readCursor(
  text: string | undefined,
  length: number,
  isKey: (values: readonly CursorValue[]) => boolean = () => true,
): CursorValue[] | null {
  if (text === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const isCursor =
      Array.isArray(values) && values.length === length && values.every(isCursorValue);
    if (isCursor && isKey(values)) return values;
  } catch {
    // Not a cursor of ours: refused below.
  }
  throw AppError.invalidField('after', 'cursor.invalid');
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null ||
  (typeof value === 'string' && !value.includes('\0')) ||
  typeof value === 'number';

/** A key that ends in the id of a row, as the keys of most lists do; before it a text. */
export const isTextAndId = ([text, id]: readonly CursorValue[]): boolean =>
  typeof text === 'string' && isUUID(id);

/** As lists write them; the database knows no 31 February, and no offset of twenty hours. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|\+0[0-3]:00)$/;

export const isInstant = (value: CursorValue | undefined): boolean =>
  typeof value === 'string' &&
  INSTANT.test(value) &&
  isCalendarDate(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

/** The same with an instant before the id. */
export const isInstantAndId = (key: readonly CursorValue[]): boolean =>
  isTextAndId(key) && isInstant(key[0]);

/** The key of a list by a calendar day. */
export const isDayAndId = (key: readonly CursorValue[]): boolean =>
  isTextAndId(key) && isCalendarDate(String(key[0]));

/**
 * A page of rows that were asked for with one more than the limit.
 *
 * @example pageOf(rows, limit, (row) => [row.name, row.id])
 */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorValue[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null;
  return { items, next };
}

/**
 * SQL that lets Postgres build a whole page as one JSON text, `{"items": […], "next": …}`, for
 * `UnitOfWork.json`. `rows` selects `item` (json) and `key` (a json array, the sort key) in the
 * order of the list and asks for one row more than `limit`, an expression such as `$3::int`.
 */
export function jsonPageSql(rows: string, limit: string): string {
  return `
    WITH row AS MATERIALIZED (${rows}),
    numbered AS (SELECT item, key, row_number() OVER () AS nth FROM row)
    SELECT json_build_object(
      'items', coalesce(json_agg(item ORDER BY nth) FILTER (WHERE nth <= ${limit}), '[]'::json),
      'next', CASE WHEN count(*) > ${limit} THEN translate(encode(convert_to(
        (max(key::text) FILTER (WHERE nth = ${limit})), 'UTF8'), 'base64'), E'+/=\\n', '-_') END)::text
    FROM numbered`;
}
