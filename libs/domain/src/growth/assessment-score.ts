import { ANSWER_SCALE, type Dimension, type Instrument } from './instrument.js';
import type { Answers } from './instruments.js';

/** Why something has no score. */
export type NoScore = 'too-few-answers';

/** The score of one dimension, 0 to 100; null where too little was answered, and then why. */
export interface DimensionScore {
  readonly code: string;
  readonly score: number | null;
  readonly reason: NoScore | null;
  readonly answered: number;
}

/** The score of a whole self-assessment: null unless every dimension has one. */
export interface AssessmentScore {
  readonly overall: number | null;
  readonly dimensions: readonly DimensionScore[];
}

/** How much of a dimension has to be answered: a rule of ours. */
const NEEDED_SHARE = 2 / 3;

/**
 * The scores of a self-assessment. A dimension is the mean of its answers as a share of the scale,
 * from 0 to 100, once two thirds of its statements are answered; the whole is the average of its
 * dimensions, each with the same weight, as in DMAT. Scores are whole numbers: halves go up, and
 * the whole is rounded once, from what was not rounded before.
 *
 * @param instrument - whose statements were answered
 * @param answers - 0 to 4 by the code of the statement
 * @returns the scores, dimensions in the order of the instrument
 * @see https://european-digital-innovation-hubs.ec.europa.eu/mk/node/9616 for the average of the six
 * @example
 * // answers 4, 3 and 2 to the three statements of a dimension: mean 3 of 4, score 75
 * scoreOf(DIGITAL_MATURITY, { 'strategy-1': 4, 'strategy-2': 3, 'strategy-3': 2 }).dimensions[0].score
 */
export function scoreOf({ dimensions }: Instrument, answers: Answers): AssessmentScore {
  const means = dimensions.map((one) => ({ code: one.code, ...meanOf(one, answers) }));
  const known = means.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const isWhole = known.length === dimensions.length;
  return {
    overall: isWhole ? percent(known.reduce((sum, mean) => sum + mean, 0) / known.length) : null,
    dimensions: means.map(({ code, mean, answered }) => ({
      ...{ code, answered, score: mean === null ? null : percent(mean) },
      reason: mean === null ? 'too-few-answers' : null,
    })),
  };
}

function meanOf({ items }: Dimension, answers: Answers): { mean: number | null; answered: number } {
  const given = items.flatMap(({ code }) => answers[code] ?? []);
  const isEnough = given.length >= Math.ceil(items.length * NEEDED_SHARE);
  const sum = given.reduce((total, value) => total + value - ANSWER_SCALE.min, 0);
  return { mean: isEnough ? sum / given.length : null, answered: given.length };
}

const percent = (mean: number): number =>
  Math.round((100 * mean) / (ANSWER_SCALE.max - ANSWER_SCALE.min));

/** Bands of a score, from the lowest. */
export const BANDS = ['basic', 'average', 'moderately-advanced', 'advanced'] as const;
export type Band = (typeof BANDS)[number];

/** The highest score of each band. */
const BAND_ENDS: readonly (readonly [Band, number])[] = [
  ['basic', 25],
  ['average', 50],
  ['moderately-advanced', 75],
  ['advanced', 100],
];

/**
 * The band of a score, with the bounds of DMAT; for the other instruments they are a rule of ours.
 *
 * @param score - a whole number from 0 to 100
 * @returns basic to 25, average to 50, moderately advanced to 75, advanced to 100
 * @throws RangeError for what is no score
 * @example bandOf(26) // 'average'
 */
export function bandOf(score: number): Band {
  const band = BAND_ENDS.find(([, end]) => score <= end)?.[0];
  if (band === undefined || score < 0) throw new RangeError('a score is from 0 to 100');
  return band;
}

/** Between two rounds, less than this is told as no change: a rule of ours. */
export const NOTABLE_CHANGE = 5;

/** How a score has changed, in words. */
export type ChangeWord = 'up' | 'same' | 'down';

/**
 * How a score has changed between two rounds, in a word.
 *
 * @param before - the score of the earlier round
 * @param after - the score of the later one
 * @returns up or down from five points on; null where one of the two is not known
 * @example changeWord(40, 44) // 'same'
 */
export function changeWord(before: number | null, after: number | null): ChangeWord | null {
  if (before === null || after === null) return null;
  if (Math.abs(after - before) < NOTABLE_CHANGE) return 'same';
  return after > before ? 'up' : 'down';
}

/**
 * What a comparison with other firms needs. The doors of the database hold to the same: so many
 * others, added so many at a time, and their median rounded to so much.
 */
export const GROUP_RULE = { others: 5, roundedTo: 5 } as const;
