import { resolved, type Route, type Schema } from './route-list.js';

/** The one company that the register of these tests knows. */
export const A_COMPANY = '1234567-1';

/** Values by the name of a field, where a schema does not say enough. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  email: 'vieras@posti.example',
  phone: '+358401234567',
  businessId: A_COMPANY,
  regionCode: 'MK10',
  municipalityCode: '491',
  registeredFrom: '2020-01-01',
  role: 'advisor',
  month: '2026-01',
  country: 'SE',
  // an address on the web, as a course has it
  link: 'https://kurssi.example',
  // the first stage of an export path has no amount yet
  valueCents: null,
  // a consortium that is prepared is granted nothing yet
  grantedCents: null,
  // an idea is not introduced or dropped yet, and no benefit for the climate has no words
  dueToSupport: null,
  droppedReason: null,
  climateWords: null,
  // an order comes through a group or an ecosystem, not both
  ecosystem: null,
  // the far end of a link is another enterprise than the near one
  withId: null,
  // a link goes to a region or to another group, not to both
  otherNetworkId: null,
  // a firm's own consent is nobody's in person
  purpose: 'newsletter',
  // a share beside an amount, and an objective under one of the same id, are refused
  share: null,
  specific: [],
  // hours of a meeting in their order, and a firm that swaps with itself is refused
  startsAt: '18:00',
  endsAt: '20:00',
  // who could not be reached said no day on which to ask again
  askAgainOn: null,
  readyFrom: null,
  // the first owner of a step is the firm itself, which is no expert
  expert: null,
  // there is a way to go from where a goal begins to where it is reached
  baseline: 0,
  url: 'https://hooks.example.org/verso',
  id: '01900000-0000-7000-8000-00000000c0de',
};
const BY_PATTERN: readonly string[] = [
  '47',
  '491',
  '50100',
  '123456',
  '2026-01',
  'ABC-12',
  'abc',
  '1234567-1',
];

/** A file as somebody might hand it in. */
export const A_FILE = Buffer.from('Yrityksen nimi;Sähköposti\nTesti Oy;testi@posti.example\n');

/** Questions without which a route answers nothing; of a programme, where it can be asked about one. */
export function questionsOf({ query }: Route, ids: Ids = {}): string {
  const asked = query.filter(({ name, required = false }) => required || name in ids);
  const pairs = asked.map(({ name, schema }): [string, string] => {
    const { enum: choices = [BY_NAME[name] ?? 'testi.csv'] } = resolved(schema);
    return [name, ids[name] ?? (choices[0] as string)];
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** Properties of a body, and of the objects in its lists, that name a row elsewhere. */
export function idFields(schema: Schema): string[] {
  const { properties = {} } = resolved(schema);
  const names = Object.entries(properties).flatMap(([name, field]) => {
    const { items, ...own } = resolved(field);
    if (name !== 'id' && isId({ ...own, items })) return [name];
    return items ? idFields(items) : [];
  });
  return [...new Set(names)];
}

const isId = ({ format, items }: Schema): boolean => format === 'uuid' || items?.format === 'uuid';

/** A body that the checks of fields let through; ids come from `ids` by the name of the field. */
export function bodyOf(
  schema: Schema,
  ids: Readonly<Record<string, string | null>>,
): Record<string, unknown> {
  const { properties = {} } = resolved(schema);
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, valueOf(name, resolved(field), ids)]),
  );
}

type Ids = Readonly<Record<string, string | null>>;

function valueOf(name: string, schema: Schema, ids: Ids): unknown {
  if (schema.items?.format === 'uuid') {
    const id = ids[name.replace(/Ids$/, 'Id')];
    return id === undefined ? [] : [id];
  }
  if (name in ids) return ids[name];
  if (name in BY_NAME) return BY_NAME[name];
  if (schema.enum) return schema.enum[0];
  if (schema.format === 'uuid') return null;
  if (schema.properties) return bodyOf(schema, ids);
  const [type] = [schema.type ?? []].flat();
  if (type === 'array') return schema.items ? [valueOf(name, resolved(schema.items), ids)] : [];
  if (type === 'boolean') return false;
  if (type === 'number' || type === 'integer') return Math.max(schema.minimum ?? 0, 1);
  return textOf(schema);
}

function textOf({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'date') return '2026-01-15';
  if (format === 'date-time') return '2026-01-15T08:00:00.000Z';
  if (pattern === undefined) return 'Testi'.padEnd(minLength, 'x');
  const found = BY_PATTERN.find((text) => new RegExp(pattern).test(text));
  if (found === undefined) throw new Error(`No text is known for ${pattern}`);
  return found;
}
