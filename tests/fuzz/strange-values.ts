import fc, { type Arbitrary } from 'fast-check';

import type { Schema } from '../security/route-list.js';
import { resolved } from '../security/route-list.js';

/** Texts that mean something to SQL, patterns, spreadsheets, paths, headers, pages or terminals. */
const TELLING = [
  ...[
    `'`,
    `"`,
    '\\',
    `\\'`,
    '%',
    '_',
    `' OR '1'='1`,
    `'; DROP TABLE person; --`,
    '$1',
    '$$',
    ':id',
  ],
  ...[
    `'; SELECT pg_sleep(6); --`,
    `' || pg_sleep(6) || '`,
    '1) OR (SELECT pg_sleep(6)) IS NULL --',
  ],
  ...['=1+1', '=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|calc'],
  ...[
    '../../etc/passwd',
    '..%2f',
    '/',
    '//x',
    '.',
    '..',
    'a;b',
    'C:\\x',
    'file:///etc/passwd',
    '%00',
  ],
  ...['\r\nX-Evil: 1', 'a\nb', '\u0000', 'a\u0000b', '\u0001', '\u001b[31m', '\u007f', '\ufeff'],
  ...[
    '\u202e',
    '\ud800',
    '\udc00x',
    'Å\u030a',
    '👩‍🚀',
    'ﬁ',
    'ß',
    'İ',
    '\u2028',
    'a\u0301'.repeat(50),
  ],
  ...[
    '<script>alert(1)</script>',
    '{{7*7}}',
    '${7*7}',
    'null',
    'undefined',
    'NaN',
    '[object Object]',
  ],
  ...['true', '0x10', '1e309', '-0', '٣', '', ' ', '\u00a0', '*', '(a+)+$', '[', '__proto__'],
];
const DATES = [
  ...['0000-00-00', '0001-01-01', '2026-02-30', '9999-12-31', '10000-01-01', '-000001-01-01'],
  ...['+275760-09-13', '294277-01-01', 'infinity', 'now', '2026-1-1', '2026-01-01T24:00:00Z'],
  ...['2026-13', '0000-01', '9999-12', '2026-01-15T08:00:00.000+99:99', '4714-11-23 BC'],
];
const NUMBERS = [
  ...[0, -0, -1, 1, 0.1, 1.5, 32_767, 32_768, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 63],
  ...[-(2 ** 31) - 1, 1e21, 1e308, 5e-324, -1e308],
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  '',
  '$where',
  'a.b',
  'x[y]',
];

/** Any text: from one sign to a hundred thousand, printable or not. */
export const strangeText: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...DATES) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('x', 'ä', '👍', '9', ' ', '%', '\\'),
        fc.constantFrom(255, 2_001, 30_000),
      )
      .map(([sign, times]) => sign.repeat(times)),
  },
);

/** Any value of JSON, and some that no one would write. */
export const strangeValue: Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: strangeText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(...NUMBERS, true, false, null, [], {}, [[]], [null]),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(5, 20, 2_000).map(nested) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(101, 1_001, 5_000).map((count) => Array(count).fill('x')),
  },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), strangeText, { maxKeys: 3 }) },
);

/** Names of fields that nobody asked for. */
export const strangeKey: Arbitrary<string> = fc.oneof(fc.constantFrom(...KEYS), strangeText);

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { x: value };
  return value;
}

/** Values at the edges of what the schema allows, on either side. */
export function nearlyRight(schema: Schema): Arbitrary<unknown> {
  const { type, enum: values, format, minimum = 0, maximum = 100, ...rest } = resolved(schema);
  if (values) return fc.constantFrom<unknown>(...values, String(values[0]).toUpperCase(), '');
  if (format === 'date' || format === 'date-time') return fc.constantFrom(...DATES, '2026-01-15');
  if (format === 'uuid') return fc.uuid();
  const [kind] = [type ?? []].flat();
  if (kind === 'integer' || kind === 'number') {
    return fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1, minimum + 0.5, ...NUMBERS);
  }
  if (kind === 'boolean') return fc.constantFrom<unknown>(true, false, 'true', 0, 1, null);
  if (kind === 'array' && rest.items) return fc.array(nearlyRight(rest.items), { maxLength: 4 });
  if (kind !== 'string') return strangeValue;
  const { minLength = 0, maxLength = 300 } = rest;
  const lengths = [minLength, maxLength, maxLength + 1, Math.max(0, minLength - 1)];
  return fc.constantFrom(...lengths).map((length) => 'ä'.repeat(length));
}
