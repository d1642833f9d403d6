import { jeffreys } from './proportions/jeffreys.js';
import { describeBeta } from './proportions/beta-posterior.js';
import { relativeError } from './relative-error.js';

interface ReferenceValues {
  readonly zero_cells: readonly { x1: number; n1: number; jeffreys?: [number, number] }[];
  readonly beta_binomial: { readonly cases: readonly Record<string, number>[] };
}

// Handed over by jest.config.mjs; null where the file is absent, which it says.
declare const REFERENCE_VALUES: ReferenceValues | null;

const reference = REFERENCE_VALUES ?? { zero_cells: [], beta_binomial: { cases: [] } };
const given = REFERENCE_VALUES === null ? describe.skip : describe;

/** Each pair is what was found and what R says. */
function expectWithin(limit: number, pairs: readonly (readonly [number, number])[]): void {
  const far = pairs.filter(([found, right]) => !(relativeError(found, right) <= limit));
  expect(far).toEqual([]);
}

given('the reference values of R 4.2.2', () => {
  it('of one share, Jeffreys', () => {
    for (const { x1, n1, jeffreys: right } of reference.zero_cells) {
      if (!right) continue;
      const { low, high } = jeffreys(x1, n1).value!;

      expectWithin(1e-9, [
        [low, right[0]],
        [high, right[1]],
      ]);
    }
  });

  it('of what is held of one share', () => {
    expect(reference.beta_binomial.cases.length).toBeGreaterThan(0);
    for (const one of reference.beta_binomial.cases) {
      for (const arm of ['A', 'B']) {
        const held = { alpha: one[`alpha_${arm}`]!, beta: one[`beta_${arm}`]! };
        const { mean, deviation, interval } = describeBeta(held);
        const [low, high] = one[`cri95_${arm}`] as unknown as [number, number];

        expectWithin(1e-9, [
          [mean, one[`mean_${arm}`]!],
          [deviation, one[`sd_${arm}`]!],
          [interval.low, low],
          [interval.high, high],
        ]);
      }
    }
  });
});
