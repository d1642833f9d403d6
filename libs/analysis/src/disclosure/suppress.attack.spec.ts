import type { BreakdownCell } from './breakdown.js';
import { suppressBreakdown } from './suppress.js';

/** Every list of so many numbers from 0 that adds up to the total. */
function partitions(parts: number, total: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    partitions(parts - 1, total - first).map((rest) => [first, ...rest]),
  );
}

const asCounts = (sizes: readonly number[]): BreakdownCell[] =>
  sizes.map((size, at) => ({
    key: `k${at}`,
    enterprises: size,
    numerator: size,
    denominator: null,
  }));

/**
 * What an attacker reads: the exact totals, what is shown, and which parts are hidden. Who also knows
 * the rule can try every breakdown of these totals and keep those that would be published the same.
 * Returned are the parts of which then only one number is left.
 */
function given(
  truths: readonly (readonly BreakdownCell[])[],
  secret: (cell: BreakdownCell) => number,
): string[] {
  const byPublished = new Map<string, (readonly BreakdownCell[])[]>();
  for (const truth of truths) {
    const published = JSON.stringify(suppressBreakdown(truth));
    byPublished.set(published, [...(byPublished.get(published) ?? []), truth]);
  }
  return [...byPublished].flatMap(([published, candidates]) =>
    (JSON.parse(published) as { key: string; suppressed: boolean }[])
      .filter(
        ({ suppressed }, at) =>
          suppressed && new Set(candidates.map((cells) => secret(cells[at]!))).size < 2,
      )
      .map(({ key }) => `${key} of ${published}`),
  );
}

describe('an attacker who knows the total and the rule', () => {
  it.each([
    [2, 40],
    [3, 16],
    [4, 12],
    [5, 9],
  ])('finds no hidden count in any breakdown into %d parts of up to %d', (parts, most) => {
    for (let total = 0; total <= most; total += 1) {
      expect(given(partitions(parts, total).map(asCounts), ({ numerator }) => numerator)).toEqual(
        [],
      );
    }
  });

  it('finds no hidden ratio, unless the total says it: none or all succeeded everywhere', () => {
    for (let cases = 1; cases <= 9; cases += 1) {
      for (let successes = 1; successes < cases; successes += 1) {
        const truths = partitions(3, cases).flatMap((sizes) =>
          partitions(3, successes)
            .filter((won) => won.every((part, at) => part <= sizes[at]!))
            .map((won) =>
              asCounts(sizes).map((cell, at) => ({
                ...cell,
                numerator: won[at]!,
                denominator: sizes[at]!,
              })),
            ),
        );

        expect(given(truths, ({ denominator }) => denominator!)).toEqual([]);
        expect(given(truths, ({ numerator }) => numerator)).toEqual([]);
      }
    }
  });
});
