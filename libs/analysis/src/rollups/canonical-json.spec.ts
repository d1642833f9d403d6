import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it('writes the worked example of RFC 8785, section 3.2.2', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };

    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by code unit, as in RFC 8785, section 3.2.3', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };

    const values = [...canonicalJson(example).matchAll(/:"([^"]+)"/g)].map(([, value]) => value);

    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    [null, 'null'],
    [-0, '0'],
    [[], '[]'],
    [{}, '{}'],
    [Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
    [{ b: [{ d: 1, c: 2 }], a: '' }, '{"a":"","b":[{"c":2,"d":1}]}'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('writes any JSON value so that it reads back as it was, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/\\ud[89a-f]/i.test(JSON.stringify(value)));
        const text = canonicalJson(value);
        const turned: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
          part !== null && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).reverse())
            : part,
        );

        expect(canonicalJson(turned)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('does not touch what it is given', () => {
    const frozen = Object.freeze({ b: Object.freeze([2, 1]), a: 1 });

    expect(canonicalJson(frozen)).toBe('{"a":1,"b":[2,1]}');
  });

  const circle: Record<string, unknown> = {};
  circle['again'] = { circle };
  const shared = { a: 1 };

  it('takes the same part twice, which is no circle', () => {
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  it.each([
    ['undefined', undefined, '$'],
    ['an undefined member', { a: undefined }, '$.a'],
    ['NaN', { a: [1, Number.NaN] }, '$.a[1]'],
    ['an infinity', [Number.NEGATIVE_INFINITY], '$[0]'],
    ['a hole', new Array(1), '$[0]'],
    ['a bigint', 1n, '$'],
    ['a function', { a: () => 1 }, '$.a'],
    ['a symbol', Symbol('a'), '$'],
    ['a date', { a: new Date(0) }, '$.a'],
    ['a map', new Map(), '$'],
    ['half a surrogate pair', { a: '\ud83d' }, '$.a'],
    ['half a surrogate pair in a key', { '\ud83d': 1 }, '$.\ud83d'],
    ['a circle', circle, '$.again.circle'],
  ])('refuses %s and names the place', (_what, value, path) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
    expect(() => canonicalJson(value)).toThrow(` at ${path}`);
  });
});
