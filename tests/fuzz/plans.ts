import fc, { type Arbitrary } from 'fast-check';

import { namesRow } from '../security/known-ids.js';
import { resolved, type Route, ROUTES } from '../security/route-list.js';
import { nearlyRight, strangeKey, strangeText, strangeValue } from './strange-values.js';

/** What stands where an id is asked for; `nth` chooses among those that the account has. */
export type IdPlan =
  | { readonly kind: 'own' | 'seen' | 'hidden' | 'absent'; readonly nth: number }
  | { readonly kind: 'strange'; readonly text: string };

/** How the right body is spoilt: at the `nth` of its leaves, or by something added. */
export type Change =
  | { readonly kind: 'set'; readonly nth: number; readonly value: unknown }
  | { readonly kind: 'drop'; readonly nth: number }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown };

/** A request before anybody asks it. It names no row, so the same seed plans the same in any world. */
export interface Plan {
  readonly route: Route;
  readonly account: number;
  /** Whether somebody asks who may; otherwise it is anybody. */
  readonly isFitting: boolean;
  readonly ids: Readonly<Record<string, IdPlan>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly changes: readonly Change[];
  /** In place of the body, as bytes. */
  readonly raw: string | null;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly method: string | null;
}

const TYPES = [
  ...['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/json;', ''],
  ...['application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'text/csv', 'x'],
  ...['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '__proto__', '*/*'],
];
const HEADERS = [
  ...['accept', 'accept-language', 'range', 'if-none-match', 'origin', 'referer', 'user-agent'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-http-method-override', 'idempotency-key', 'prefer'],
  ...[
    'authorization',
    'x-request-id',
    'content-encoding',
    'accept-version',
    'traceparent',
    'expect',
  ],
];
const BODIES = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '1',
  '{"a":1}',
  '[{}]',
  '\u0000',
  '\ufeff{}',
  '{"a":1}{',
  'a=b',
];
const METHODS = ['PATCH', 'HEAD', 'OPTIONS', 'DELETE', 'PUT', 'POST', 'GET'];

const ASKED = ROUTES.filter(({ isEndless }) => !isEndless);

/** Mostly right, so that it gets far; wrong in one or few places. */
export const plan: Arbitrary<Plan> = fc.constantFrom(...ASKED).chain((route) =>
  fc.record({
    route: fc.constant(route),
    account: fc.nat(10_000),
    isFitting: fc.constantFrom(true, true, true, true, false),
    ids: fc.record(Object.fromEntries(namesIn(route).map((name) => [name, idPlan(name)]))),
    query: queryOf(route),
    changes: fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(change(route), { minLength: 1, maxLength: 3 }) },
    ),
    raw: seldom(10, fc.oneof(fc.constantFrom(...BODIES), strangeText)),
    contentType: fc.oneof(
      { weight: 12, arbitrary: fc.constant(route.bodyType ?? 'application/json') },
      { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
    ),
    headers: fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(fc.constantFrom(...HEADERS), headerValue, { maxKeys: 3 }),
      },
    ),
    method: seldom(20, fc.constantFrom(...METHODS)),
  }),
);

function seldom<T>(times: number, arbitrary: Arbitrary<T>): Arbitrary<T | null> {
  return fc.oneof({ weight: times, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

/** Names of rows in the path, the query and the body. */
export function namesIn({ params, query, body }: Route): string[] {
  const fields = Object.keys((body && resolved(body).properties) ?? {});
  const names = [...params, ...query.map(({ name }) => name), ...fields];
  return [...new Set(names.map((name) => name.replace(/Ids$/, 'Id')))].filter(
    (name) => namesRow(name) || params.includes(name),
  );
}

/** The programme is mostly one's own: any other is answered alike, before anything else happens. */
function idPlan(name: string): Arbitrary<IdPlan> {
  const own = name === 'programmeId' ? 20 : 4;
  const of = (kind: 'own' | 'seen' | 'hidden' | 'absent') =>
    fc.record({ kind: fc.constant(kind), nth: fc.nat(1_000) });
  return fc.oneof(
    { weight: own, arbitrary: of('own') },
    { weight: 3, arbitrary: of('seen') },
    { weight: 2, arbitrary: of('hidden') },
    { weight: 1, arbitrary: of('absent') },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('strange' as const), text: strangeText }),
    },
  );
}

function change({ body }: Route): Arbitrary<Change> {
  const properties = Object.values((body && resolved(body).properties) ?? {});
  const value = fc.oneof(strangeValue, ...properties.map(nearlyRight));
  const nth = fc.nat(1_000);
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('set' as const), nth, value }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop' as const), nth }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('add' as const),
        key: strangeKey,
        value: strangeValue,
      }),
    },
  );
}

function queryOf({ query }: Route): Arbitrary<[string, string][]> {
  const asText = (value: unknown): string =>
    typeof value === 'string' ? value : JSON.stringify(value);
  const known = query.map(({ name, schema }) =>
    fc.tuple(fc.constant(name), fc.oneof(nearlyRight(schema).map(asText), strangeText)),
  );
  const unknown = fc.tuple(strangeKey, strangeText);
  if (known.length === 0) return seldom(8, unknown).map((pair) => (pair ? [pair] : []));
  return fc.array(
    fc.oneof({ weight: 1, arbitrary: unknown }, { weight: 9, arbitrary: fc.oneof(...known) }),
    {
      maxLength: 3,
    },
  );
}

/** What fits into a header at all: one line of Latin-1. */
const headerValue = fc.oneof(
  strangeText.map((text) => text.replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '').slice(0, 4_000)),
  fc.constantFrom('Bearer x', 'Basic eDp4', 'bytes=0-1,5-', 'gzip', '00-0-0-0', 'application/xml'),
);
