import { readFileSync } from 'node:fs';

export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<object> }>>;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One route of the contract; its path begins after `/api`. */
export interface Route {
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly params: readonly string[];
  readonly query: readonly Parameter[];
  readonly body: Schema | null;
  /** What kind of body it takes, where it takes one. */
  readonly bodyType: string | null;
  /** Its answer does not end: a stream of what happens. */
  readonly isEndless: boolean;
  /** What the route asks for, as `noun.verb`; `public` for everybody. */
  readonly permission: string;
  readonly isPublic: boolean;
}

/** Whose check digit is wrong: nobody asks the register, which is not there, for it. */
export const NO_BUSINESS_ID = '2532004-9';

const LIBRARY = new URL('../../libs/contract/', import.meta.url);
const CONTRACT = JSON.parse(readFileSync(new URL('openapi.json', LIBRARY), 'utf8')) as Contract;
const PERMISSIONS = new Map(
  readFileSync(new URL('routes.txt', LIBRARY), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' -> ') as [string, string]),
);

/** Every route of the contract, with what it asks for. */
export const ROUTES: readonly Route[] = Object.entries(CONTRACT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => toRoute(path, method, operation)),
);

/** Codes that the contract names: a refusal may say them, whatever somebody has called her group. */
export const CODES: readonly string[] = [
  ...new Set(
    [...JSON.stringify(CONTRACT).matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(([, values = '[]']) =>
      (JSON.parse(values) as unknown[]).map(String),
    ),
  ),
];

function toRoute(path: string, method: string, operation: Operation): Route {
  const { parameters = [], requestBody, responses = {} } = operation;
  const name = `${method.toUpperCase()} ${path}`;
  const permission = PERMISSIONS.get(name);
  if (permission === undefined) throw new Error(`${name} is not in the table of routes`);
  return {
    name,
    method: method.toUpperCase() as Method,
    path: path.replace(/^\/api/, ''),
    params: [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param!),
    query: parameters.filter((parameter) => parameter.in === 'query'),
    body: requestBody?.content['application/json']?.schema ?? null,
    bodyType: Object.keys(requestBody?.content ?? {})[0] ?? null,
    isEndless: Object.values(responses).some(({ content = {} }) => 'text/event-stream' in content),
    permission,
    isPublic: permission === 'public',
  };
}

/** A schema without references, and without the empty choice. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    return resolved(CONTRACT.components.schemas[schema.$ref.split('/').at(-1)!]!);
  }
  const [inner] = schema.allOf ?? schema.anyOf ?? [];
  return inner === undefined ? schema : resolved(inner);
}

/** The path with its parameters filled in. */
export function pathOf({ path }: Route, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));
}
