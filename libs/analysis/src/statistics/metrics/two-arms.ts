import { normalCdf, normalDensity, normalQuantile } from '../distributions/normal.js';
import { studentReach, twoSidedStudent } from '../distributions/student.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import type { Arm } from './arm.js';

/** What a change does to a metric, and how sure that is. */
export interface Effect {
  /** 'relative': a part of the control's mean; 'absolute': in the metric's unit. */
  readonly effect: number;
  readonly error: number;
  /** Of the two arms' errors, by Welch and Satterthwaite. */
  readonly degrees: number;
}

/**
 * Effect of a treatment next to a control, as GrowthBook publishes it: the lift with the delta
 * method's error, or the plain difference.
 *
 * @param control - mean, variance and count
 * @param treatment - mean, variance and count
 * @param kind - 'relative' or 'absolute'
 * @returns none of fewer than two units on a side ('too-few'), when neither arm varies ('all-equal'),
 *   or, relative, when the control's mean is 0 ('zero-baseline')
 * @throws RangeError when an arm is none
 * @see GrowthBook, Statistical Details, https://docs.growthbook.io/statistics/details, "Lift" and
 *   "Absolute Effects"
 * @example
 * twoArmEffect(armOfShare({ successes: 30, trials: 100 }), armOfShare({ successes: 45, trials: 100 }),
 *   'relative').value // effect 0.5, error 0.2828, rounded
 */
export function twoArmEffect(
  control: Arm,
  treatment: Arm,
  kind: 'relative' | 'absolute',
): Figure<Effect> {
  requireArm(control);
  requireArm(treatment);
  if (Math.min(control.count, treatment.count) < 2) return noFigure('too-few');
  if (control.variance === 0 && treatment.variance === 0) return noFigure('all-equal');
  if (kind === 'relative' && control.mean === 0) return noFigure('zero-baseline');

  const [one, other] = [control, treatment].map(({ variance, count }) => variance / count);
  const [base = 0, changed = 0] = [one, other];
  const degrees =
    (base + changed) ** 2 /
    (base ** 2 / (control.count - 1) + changed ** 2 / (treatment.count - 1));
  const difference = treatment.mean - control.mean;
  if (kind === 'absolute') {
    return figureOf({ effect: difference, error: Math.sqrt(base + changed), degrees });
  }
  const fromControl = (base * treatment.mean ** 2) / control.mean ** 4;
  const error = Math.sqrt(fromControl + changed / control.mean ** 2);
  return figureOf({ effect: difference / control.mean, error, degrees });
}

/**
 * The two-sided t test of an effect and its interval, as GrowthBook's frequentist engine has them.
 *
 * @param effect - as from `twoArmEffect`
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @throws RangeError when the confidence is none
 * @see GrowthBook, Statistical Details, "Frequentist Engine"
 * @example effectTest({ effect: 0.5, error: 0.25, degrees: 9 }).p // 0.0765, rounded
 */
export function effectTest(
  { effect, error, degrees }: Effect,
  confidence = 0.95,
): { readonly p: number; readonly interval: Interval } {
  requireConfidence('effectTest', confidence);
  const reach = studentReach(confidence, degrees) * error;
  return {
    p: twoSidedStudent(effect / error, degrees),
    interval: { low: effect - reach, high: effect + reach },
  };
}

/** What is held of an effect before the experiment: a normal curve. */
export interface EffectPrior {
  readonly mean: number;
  /** Standard deviation, above 0; `Infinity` holds nothing. */
  readonly deviation: number;
}

/** Two of three lifts within 30 %: GrowthBook's prior where one is asked for. */
export const USUAL_LIFT_PRIOR: EffectPrior = { mean: 0, deviation: 0.3 };

export interface EffectPosterior extends EffectPrior {
  /** Chance that the treatment is better (higher), 0..1. */
  readonly chanceToWin: number;
  readonly interval: Interval;
  /** What is lost on average by going on with the treatment though the control is better. */
  readonly riskOfTreatment: number;
  /** What is lost on average by staying with the control though the treatment is better. */
  readonly riskOfControl: number;
}

/**
 * What is held of an effect after the experiment, as GrowthBook's Bayesian engine has it: prior and
 * data weighed by how sure each is. Normal curves: for some dozens of units in each arm and more;
 * for small shares read `chanceBetter`.
 *
 * @param effect - as from `twoArmEffect`
 * @param prior - of the same kind of effect; say which one next to the figure
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @throws RangeError when the prior or the confidence is none
 * @see GrowthBook, Statistical Details, "Bayesian Engine"; the risks are the means of the parts of the
 *   normal curve below and above 0
 * @example effectPosterior({ effect: 0.2, error: 0.3, degrees: 50 }, USUAL_LIFT_PRIOR)
 * // mean 0.1, deviation 0.2121, chanceToWin 0.6813, rounded
 */
export function effectPosterior(
  { effect, error }: Effect,
  prior: EffectPrior,
  confidence = 0.95,
): EffectPosterior {
  requireConfidence('effectPosterior', confidence);
  if (!(prior.deviation > 0) || !Number.isFinite(prior.mean)) {
    throw new RangeError('effectPosterior requires a prior with a deviation above 0');
  }
  const [before, seen] = [prior.deviation ** -2, error ** -2];
  const mean = (prior.mean * before + effect * seen) / (before + seen);
  const deviation = Math.sqrt(1 / (before + seen));
  const z = mean / deviation;
  const reach = normalQuantile((1 + confidence) / 2) * deviation;
  return {
    ...{ mean, deviation, chanceToWin: normalCdf(z) },
    interval: { low: mean - reach, high: mean + reach },
    riskOfTreatment: Math.max(0, deviation * normalDensity(z) - mean * normalCdf(-z)),
    riskOfControl: Math.max(0, deviation * normalDensity(z) + mean * normalCdf(z)),
  };
}

function requireArm({ mean, variance, count }: Arm): void {
  const isWhole = Number.isSafeInteger(count) && count >= 0;
  if (!isWhole || !Number.isFinite(mean) || !(variance >= 0 && Number.isFinite(variance))) {
    throw new RangeError('twoArmEffect requires a mean, a variance and a whole count');
  }
}
