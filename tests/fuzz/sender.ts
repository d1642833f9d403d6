import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Account } from '../security/accounts.js';
import { type Ids, KnownIds, namesRow } from '../security/known-ids.js';
import { bodyOf } from '../security/request-bodies.js';
import type { TestClient } from '../support/test-client.js';
import type { Change, IdPlan, Plan } from './plans.js';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly payload: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
}

/** Ids that an account can put into a request, by what they are to her. */
export class IdsOf {
  private readonly lists = new Map<string, readonly string[]>();
  private readonly known: KnownIds;

  constructor({ sight }: Account) {
    this.known = new KnownIds(sight);
  }

  choose(name: string, plan: IdPlan): string {
    if (plan.kind === 'strange') return plan.text;
    if (plan.kind === 'absent' || !namesRow(name)) return absent(plan.nth);
    const list = this.list(name, plan.kind);
    return list[plan.nth % list.length] ?? absent(plan.nth);
  }

  private list(name: string, kind: 'own' | 'seen' | 'hidden'): readonly string[] {
    const key = `${kind} ${name}`;
    const found = this.lists.get(key);
    if (found) return found;
    const ids = kind === 'own' ? [this.known.own([name])] : this.near(name, kind);
    const list = ids.flatMap((one) => one[name] ?? []);
    this.lists.set(key, list);
    return list;
  }

  private near(name: string, kind: 'seen' | 'hidden'): Ids[] {
    if (kind === 'seen') return this.known.seen(name, 20);
    return this.known.hidden(name).map((row) => this.known.around(name, row));
  }
}

const absent = (nth: number): string => `01900000-0000-7000-8000-${String(nth).padStart(12, '0')}`;

/** The plan as one account carries it out. */
export function toSent(plan: Plan, ids: IdsOf): Sent {
  const { route, raw, contentType, query } = plan;
  const chosen = Object.fromEntries(
    Object.entries(plan.ids).map(([name, id]) => [name, ids.choose(name, id)]),
  );
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(chosen[name] ?? ''));
  const pairs = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const asked = [...filtersOf(plan, chosen), ...pairs];
  const body = route.body ? spoilt(bodyOf(route.body, chosen), plan.changes) : null;
  const payload = raw ?? (body === null ? null : JSON.stringify(body));
  return {
    method: plan.method ?? route.method,
    path: asked.length > 0 ? `${path}?${asked.join('&')}` : path,
    payload,
    headers: {
      ...plan.headers,
      ...(payload !== null && contentType !== '' && { 'content-type': contentType }),
    },
  };
}

function filtersOf({ route, query }: Plan, chosen: Ids): string[] {
  const given = new Set(query.map(([name]) => name));
  return route.query
    .filter(({ name, required }) => !given.has(name) && (required ?? name in chosen))
    .map(({ name }) => `${name}=${encoded(chosen[name] ?? 'TOL2025')}`);
}

type Json = Record<string | number, unknown>;

/** The body with its leaves changed; what is no leaf is reached by dropping and adding. */
function spoilt(body: Json, changes: readonly Change[]): Json {
  const copy = structuredClone(body);
  for (const change of changes) {
    if (change.kind === 'add') {
      Object.defineProperty(copy, change.key, {
        value: structuredClone(change.value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      continue;
    }
    const places = placesIn(copy);
    const place = places[change.nth % places.length];
    if (!place) continue;
    if (change.kind === 'drop') Reflect.deleteProperty(place.within, place.key);
    // A copy: a later change of this body may go into it.
    else place.within[place.key] = structuredClone(change.value);
  }
  return copy;
}

function placesIn(value: Json, depth = 0): { within: Json; key: string }[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = { within: value, key };
    const isOpen = typeof inner === 'object' && inner !== null && depth < 3;
    return isOpen ? [here, ...placesIn(inner as Json, depth + 1)] : [here];
  });
}

/** As a URL carries it; half a character, which cannot be carried, as the bytes somebody might send. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}

export async function send(
  api: NestFastifyApplication,
  { cookies, token }: TestClient,
  { method, path, payload, headers }: Sent,
): Promise<Answered> {
  const startedAt = performance.now();
  const reply = await api.inject({
    method: method as 'GET',
    url: `/api${path}`,
    headers: {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'x-csrf-token': token,
      ...headers,
    },
    ...(payload !== null && { payload }),
  });
  const { statusCode: status, payload: text } = reply;
  return { status, text, headers: reply.headers, milliseconds: performance.now() - startedAt };
}
