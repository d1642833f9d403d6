const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Canonical JSON: one text for one value, so that two computations can be compared, hashed and
 * frozen. Keys sorted by code unit, no white space, numbers as JavaScript writes them (−0 is 0).
 *
 * @param value - null, booleans, finite numbers, texts, arrays and plain objects of these
 * @returns the text
 * @throws RangeError, naming the place, for anything JSON would lose or bend: undefined, NaN,
 *   infinities, bigint, functions, symbols, lone surrogates, dates, maps and other classes, circles
 * @see RFC 8785, JSON Canonicalization Scheme
 * @example canonicalJson({ b: [1, 2.50], a: null }) // '{"a":null,"b":[1,2.5]}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, { path: '$', parents: [] });
}

interface Place {
  readonly path: string;
  readonly parents: readonly object[];
}

function write(value: unknown, place: Place): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, place);
  if (typeof value === 'string') return writeText(value, place);
  if (typeof value !== 'object') throw refused(typeof value, place);
  if (place.parents.includes(value)) throw refused('a circle', place);
  return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
}

function writeNumber(value: number, place: Place): string {
  if (!Number.isFinite(value)) throw refused(String(value), place);
  return JSON.stringify(value);
}

function writeText(value: string, place: Place): string {
  if (LONE_SURROGATE.test(value)) throw refused('a lone surrogate', place);
  return JSON.stringify(value);
}

function writeArray(values: readonly unknown[], place: Place): string {
  const parents = [...place.parents, values];
  // Array.from, unlike map, visits holes: a hole is refused as undefined.
  const items = Array.from(values, (item, index) =>
    write(item, { path: `${place.path}[${index}]`, parents }),
  );
  return `[${items.join(',')}]`;
}

function writeObject(value: object, place: Place): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refused('a class', place);
  const parents = [...place.parents, value];
  const entries = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => {
      const path = `${place.path}.${key}`;
      return `${writeText(key, { path, parents })}:${write(item, { path, parents })}`;
    });
  return `{${entries.join(',')}}`;
}

function refused(what: string, { path }: Place): RangeError {
  return new RangeError(`canonicalJson refuses ${what} at ${path}`);
}
