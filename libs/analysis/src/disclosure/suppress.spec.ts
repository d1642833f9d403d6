import fc from 'fast-check';
import type { BreakdownCell, PublishedCell } from './breakdown.js';
import { suppressBreakdown } from './suppress.js';

/** Parts of so many enterprises, one case each. */
const counts = (...sizes: number[]): BreakdownCell[] =>
  sizes.map((size, at) => ({
    key: `k${at}`,
    enterprises: size,
    numerator: size,
    denominator: null,
  }));

const shown = (cells: readonly PublishedCell[] | null): (number | null | 'x')[] | null =>
  cells?.map(({ suppressed, value }) => (suppressed ? 'x' : value)) ?? null;

describe('suppressBreakdown', () => {
  // Worked by hand from the rule.
  it.each([
    ['shows parts of three and more', [12, 3, 7], [12, 3, 7]],
    ['shows a part of none', [12, 0, 7], [12, 0, 7]],
    ['hides the next smallest with the only small part', [12, 2, 7, 0], [12, 'x', 'x', 0]],
    ['hides two small parts and no other', [12, 2, 1, 7], [12, 'x', 'x', 7]],
    ['hides a third when both are ones', [12, 1, 1, 7], [12, 'x', 'x', 'x']],
    ['hides a third when both are twos', [12, 2, 2, 7], [12, 'x', 'x', 'x']],
    ['hides parts of one size together', [12, 5, 1, 5], [12, 'x', 'x', 'x']],
    ['hides the empty parts when nothing else is left to show', [0, 1, 0], ['x', 'x', 'x']],
    ['hides both parts of two', [1, 40], ['x', 'x']],
    ['has nothing to hide in nothing', [0, 0], [0, 0]],
    ['has nothing to say of no parts', [], []],
    ['shows one part of three', [3], [3]],
    ['withholds a breakdown whose one part is the total', [2], null],
  ])('%s', (_what, sizes, expected) => {
    expect(shown(suppressBreakdown(counts(...sizes)))).toEqual(expected);
  });

  it('keeps the keys in their order and leaves no number in a hidden part', () => {
    expect(suppressBreakdown(counts(9, 2, 4))).toEqual([
      { key: 'k0', suppressed: false, numerator: 9, denominator: null, value: 9 },
      { key: 'k1', suppressed: true, numerator: null, denominator: null, value: null },
      { key: 'k2', suppressed: true, numerator: null, denominator: null, value: null },
    ]);
  });

  it('looks at the enterprises behind a figure, not at the figure', () => {
    const cells = [
      { key: 'two firms, nine trials', enterprises: 2, numerator: 9, denominator: null },
      { key: 'four firms, four trials', enterprises: 4, numerator: 4, denominator: null },
      { key: 'five firms, six trials', enterprises: 5, numerator: 6, denominator: null },
    ];

    expect(shown(suppressBreakdown(cells))).toEqual(['x', 'x', 6]);
  });

  it('shows an undefined ratio as undefined, which differs from hidden', () => {
    const cells = [
      { key: 'a', enterprises: 4, numerator: 3, denominator: 6 },
      { key: 'b', enterprises: 0, numerator: 0, denominator: 0 },
    ];

    expect(suppressBreakdown(cells)).toEqual([
      { key: 'a', suppressed: false, numerator: 3, denominator: 6, value: 0.5 },
      { key: 'b', suppressed: false, numerator: 0, denominator: 0, value: null },
    ]);
  });

  it('hides more of a ratio when none, or all, of the hidden cases succeeded', () => {
    const third = { key: 'c', enterprises: 5, numerator: 3, denominator: 8 };
    const rest = { key: 'd', enterprises: 9, numerator: 4, denominator: 9 };
    const small = (a: number, b: number): BreakdownCell[] => [
      { key: 'a', enterprises: 1, numerator: a, denominator: 1 },
      { key: 'b', enterprises: 2, numerator: b, denominator: 3 },
    ];

    expect(shown(suppressBreakdown([...small(0, 1), third, rest]))).toEqual([
      'x',
      'x',
      3 / 8,
      4 / 9,
    ]);
    expect(shown(suppressBreakdown([...small(0, 0), third, rest]))).toEqual(['x', 'x', 'x', 4 / 9]);
    expect(shown(suppressBreakdown([...small(1, 3), third, rest]))).toEqual(['x', 'x', 'x', 4 / 9]);
  });

  it('does not depend on the order of the parts', () => {
    const sizes = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, (drawn) => {
        const cells = counts(...drawn);
        const turned = suppressBreakdown([...cells].reverse());

        expect(turned === null ? null : [...turned].reverse()).toEqual(suppressBreakdown(cells));
      }),
    );
  });

  it('hides every small part, never one alone, and shows the others as they are', () => {
    const sizes = fc.array(fc.nat(9), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(sizes, (drawn) => {
        const cells = Object.freeze(counts(...drawn).map((cell) => Object.freeze(cell)));
        const published = suppressBreakdown(cells)!;

        published.forEach(({ suppressed, value }, at) => {
          if (drawn[at] === 1 || drawn[at] === 2) expect(suppressed).toBe(true);
          if (!suppressed) expect(value).toBe(drawn[at]);
        });
        expect(published.filter(({ suppressed }) => suppressed)).not.toHaveLength(1);
      }),
    );
  });

  it.each([
    counts(-1),
    counts(1.5),
    [...counts(3), ...counts(4)],
    [{ key: 'a', enterprises: 3, numerator: 5, denominator: 4 }],
    [{ key: 'a', enterprises: 3, numerator: 2, denominator: null }],
    [{ key: 'a', enterprises: 0, numerator: 2, denominator: null }],
    [...counts(3), { key: 'b', enterprises: 3, numerator: 1, denominator: 3 }],
  ])('refuses %j', (...cells) => {
    expect(() => suppressBreakdown(cells)).toThrow(RangeError);
  });
});
