import { pairedChange } from './amounts/mean-interval.js';
import { rankSum, rankSumByNormal } from './amounts/rank-sum.js';
import { welch } from './amounts/welch.js';
import {
  chanceRateHigher,
  describeGamma,
  gammaPosterior,
  JEFFREYS_RATE_PRIOR,
} from './counts/gamma-posterior.js';
import { garwood } from './counts/garwood.js';
import { rateRatio } from './counts/rate-ratio.js';
import { jeffreys } from './proportions/jeffreys.js';
import { describeBeta } from './proportions/beta-posterior.js';
import { chiSquared } from './two-proportions/chi-squared.js';
import { chanceBetter, expectedLoss } from './two-proportions/chance-better.js';
import { shareDifference } from './two-proportions/difference.js';
import { fisherExact } from './two-proportions/fisher-exact.js';
import { newcombe } from './two-proportions/newcombe.js';
import { oddsRatio, riskRatio } from './two-proportions/ratios.js';
import { relativeError } from './relative-error.js';

interface MeansCase {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly welch: {
    readonly t: number;
    readonly df: number;
    readonly p: number;
    readonly ci95: readonly [number, number];
    readonly se: number;
  };
  readonly mann_whitney_normal_cc: { readonly W: number; readonly p: number };
  readonly paired?: {
    readonly t: number;
    readonly p: number;
    readonly ci95: readonly [number, number];
    readonly est: number;
    readonly se: number;
  };
}

interface RateCase {
  readonly x1: number;
  readonly t1: number;
  readonly x2: number;
  readonly t2: number;
  readonly rate_ratio: number;
  readonly exact_p: number;
  readonly exact_ci: readonly [number, number];
  readonly wald_log_ci: readonly [number, number];
  readonly gamma_poisson: {
    readonly cri1: readonly [number, number];
    readonly prob_1_gt_2: number;
  };
  readonly exact_rate_ci1: readonly [number, number];
}

interface ReferenceValues {
  readonly t_tests: Readonly<Record<string, MeansCase>>;
  readonly poisson_rate_ratio: readonly RateCase[];
  readonly two_proportions: readonly Record<string, number & [number, number]>[];
  readonly zero_cells: readonly { x1: number; n1: number; jeffreys?: [number, number] }[];
  readonly beta_binomial: { readonly cases: readonly Record<string, number>[] };
}

// Handed over by jest.config.mjs; null where the file is absent, which it says.
declare const REFERENCE_VALUES: ReferenceValues | null;

const reference = REFERENCE_VALUES ?? {
  t_tests: {},
  two_proportions: [],
  poisson_rate_ratio: [],
  zero_cells: [],
  beta_binomial: { cases: [] },
};
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

  it('of two shares', () => {
    expect(reference.two_proportions.length).toBeGreaterThan(0);
    for (const right of reference.two_proportions) {
      const first = { successes: right['x1']!, trials: right['n1']! };
      const second = { successes: right['x2']!, trials: right['n2']! };
      const { difference, pooled, unpooled, wald } = shareDifference(first, second).value!;
      const plain = chiSquared(first, second, 'none').value!;
      const yates = chiSquared(first, second, 'yates').value!;
      const [risk, odds] = [riskRatio(first, second).value!, oddsRatio(first, second).value!];
      const between = newcombe(first, second).value!;

      expectWithin(1e-9, [
        [difference, right['diff']!],
        [pooled!.z, right['z_pooled']!],
        [pooled!.p, right['p_pooled']!],
        [unpooled!.z, right['z_unpooled']!],
        [unpooled!.p, right['p_unpooled']!],
        [wald.low, right['wald_ci']![0]],
        [wald.high, right['wald_ci']![1]],
        [between.low, right['newcombe_ci']![0]],
        [between.high, right['newcombe_ci']![1]],
        [plain.statistic, right['chisq_no_cc']!],
        [plain.p, right['p_chisq_no_cc']!],
        [yates.statistic, right['chisq_yates']!],
        [yates.p, right['p_yates']!],
        [fisherExact(first, second).value!, right['fisher_p']!],
        [risk.ratio, right['risk_ratio']!],
        [risk.interval.low, right['rr_ci_log']![0]],
        [risk.interval.high, right['rr_ci_log']![1]],
        [odds.ratio, right['odds_ratio']!],
        [odds.interval.low, right['or_ci_log']![0]],
        [odds.interval.high, right['or_ci_log']![1]],
      ]);
    }
  });

  it('of rates of events', () => {
    expect(reference.poisson_rate_ratio.length).toBeGreaterThan(0);
    for (const right of reference.poisson_rate_ratio) {
      const first = { events: right.x1, exposure: right.t1 };
      const second = { events: right.x2, exposure: right.t2 };
      const { ratio, exact, p, wald } = rateRatio(first, second).value!;
      const one = gammaPosterior(first, JEFFREYS_RATE_PRIOR).value!;
      const other = gammaPosterior(second, JEFFREYS_RATE_PRIOR).value!;
      const { interval } = describeGamma(one);
      const { low, high } = garwood(first).value!;

      expectWithin(1e-9, [
        [ratio!, right.rate_ratio],
        [exact.low, right.exact_ci[0]],
        [exact.high!, right.exact_ci[1]],
        [p, right.exact_p],
        [wald!.low, right.wald_log_ci[0]],
        [wald!.high, right.wald_log_ci[1]],
        [interval.low, right.gamma_poisson.cri1[0]],
        [interval.high, right.gamma_poisson.cri1[1]],
        [chanceRateHigher(other, one), right.gamma_poisson.prob_1_gt_2],
        [low, right.exact_rate_ci1[0]],
        [high, right.exact_rate_ci1[1]],
      ]);
    }
  });

  it('of means and ranks', () => {
    const cases = Object.values(reference.t_tests);
    expect(cases.length).toBeGreaterThan(0);
    for (const { x, y, welch: right, mann_whitney_normal_cc: ranks } of cases) {
      const { t, degrees, p, interval, error } = welch(x, y).value!;

      expectWithin(1e-9, [
        [t, right.t],
        [degrees, right.df],
        [p, right.p],
        [interval.low, right.ci95[0]],
        [interval.high, right.ci95[1]],
        [error, right.se],
        [rankSum(x, y).value!.pairs, ranks.W],
        [rankSumByNormal(x, y), ranks.p],
      ]);
    }
  });

  it('of pairs', () => {
    for (const { x, y, paired } of Object.values(reference.t_tests)) {
      if (!paired) continue;
      const pairs = x.map((after, at) => ({ before: y[at]!, after }));
      const { mean, t, p, interval, error } = pairedChange(pairs).value!;

      expectWithin(1e-9, [
        [mean, paired.est],
        [t, paired.t],
        [p, paired.p],
        [interval.low, paired.ci95[0]],
        [interval.high, paired.ci95[1]],
        [error, paired.se],
      ]);
    }
  });

  it('of which of two shares is better, and what a wrong choice costs', () => {
    for (const one of reference.beta_binomial.cases) {
      const first = { alpha: one['alpha_A']!, beta: one['beta_A']! };
      const second = { alpha: one['alpha_B']!, beta: one['beta_B']! };
      const chance = one['prob_B_gt_A_closed_form'] ?? one['prob_B_gt_A']!;

      expectWithin(1e-9, [
        [chanceBetter(first, second), chance],
        [expectedLoss(second, first), one['expected_loss_choose_B']!],
        [expectedLoss(first, second), one['expected_loss_choose_A']!],
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
