import { clopperPearson } from './clopper-pearson.js';
import { binomialChance } from './distributions/binomial.js';
import type { Interval } from './figure.js';
import { betaPosterior, describeBeta, UNIFORM_PRIOR } from './proportions/beta-posterior.js';
import { exactTest } from './proportions/exact-test.js';
import { jeffreys } from './proportions/jeffreys.js';
import { confidenceSequence } from './sequences/confidence-sequence.js';
import { wilson } from './wilson.js';

const RATES = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
type Read = (successes: number, trials: number) => Interval;

/** How often each interval holds the rate, over all counts: no draw, no luck. */
function covers(read: Read, trials: number): number[] {
  const intervals = Array.from({ length: trials + 1 }, (_, count) => read(count, trials));
  return RATES.map((rate) =>
    intervals.reduce(
      (sum, { low, high }, count) =>
        low <= rate && rate <= high ? sum + binomialChance(count, trials, rate) : sum,
      0,
    ),
  );
}

const lowest = (list: readonly number[]): number => Math.min(...list);
const mean = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / list.length;

describe.each([5, 10, 20, 40])(
  'intervals of a share, at %d trials and rates of 1 to 99 %%',
  (trials) => {
    it.each<[string, Read, number, number]>([
      ['Clopper–Pearson', (hit, all) => clopperPearson(hit, all)!, 0.95, 0.95],
      ['the confidence sequence', (hit, all) => sequenceOf(hit, all), 0.95, 0.95],
      ['Wilson', (hit, all) => wilson(hit, all)!, 0.82, 0.945],
      ['Jeffreys', (hit, all) => jeffreys(hit, all).value!, 0.83, 0.935],
      ['the uniform prior', (hit, all) => posteriorOf(hit, all), 0, 0.93],
    ])('%s', (_, read, atLeast, onAverage) => {
      const found = covers(read, trials);

      expect(lowest(found)).toBeGreaterThanOrEqual(atLeast);
      expect(mean(found)).toBeGreaterThanOrEqual(onAverage);
    });

    it('the exact test refuses a true rate no more often than it says', () => {
      for (const rate of RATES) {
        let refused = 0;
        for (let successes = 0; successes <= trials; successes += 1) {
          if (exactTest({ successes, trials }, rate).value! <= 0.05) {
            refused += binomialChance(successes, trials, rate);
          }
        }

        expect(refused).toBeLessThanOrEqual(0.05);
      }
    });
  },
);

function sequenceOf(successes: number, trials: number): Interval {
  return confidenceSequence({ successes, trials }).value!;
}

function posteriorOf(successes: number, trials: number): Interval {
  return describeBeta(betaPosterior(successes, trials, UNIFORM_PRIOR)).interval;
}
