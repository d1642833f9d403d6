import { medianOf, sorted } from '../amounts/moments.js';
import { usualRuns } from '../distributions/runs.js';
import { type Figure, figureOf, noFigure, requireFinite } from '../figure.js';

/** So many points in a row on one side of the median are a shift. */
export const SHIFT = 6;
/** So many points in a row all going up, or all going down, are a trend. */
export const TREND = 5;
/** Fewer points off the median than these say nothing by these rules. */
export const FEWEST_POINTS = 10;

/** Points from one place in the series to another, both included, counted from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly direction: 'up' | 'down';
}

export interface RunChart {
  /** The line, in the unit of the values. */
  readonly median: number;
  /** Points that are not on the line. */
  readonly useful: number;
  /** Times in a row on one side of the line. */
  readonly runs: number;
  /** What chance makes usual. */
  readonly usual: { readonly fewest: number; readonly most: number };
  readonly shifts: readonly Stretch[];
  readonly trends: readonly Stretch[];
  /** Points of the longest run. */
  readonly longest: number;
  /** The longest run that chance makes usual: round(log2 of the useful points) + 3. */
  readonly longestUsual: number;
  /** Whether anything but chance shows: a shift, or unusually many or few runs. A trend alone is no
   * sign: drawn from chance it comes too often, and a real drift it misses. */
  readonly signal: boolean;
}

/**
 * Run chart of a measure over time: its median, and whether more than chance moved it. Shifts, trends
 * and runs are counted as published: points on the median are passed over, and of equal points in
 * a row the first counts for a trend.
 *
 * @param values - in the order of time, finite
 * @param median - the line, of an earlier period; the values' own unless given
 * @returns none without values ('no-data') or with fewer than 10 off the line ('too-few')
 * @throws RangeError when a value is not finite
 * @see R. J. Perla, L. P. Provost and S. K. Murray (2011), BMJ Quality & Safety 20(1), 46–51, for the
 *   rules; J. Anhøj and A. V. Olesen (2014), PLoS ONE 9(11), e113825, for the longest run and the
 *   trend's worth; Swed and Eisenhart (1943) for the runs
 * @example runChart([3, 5, 2, 4, 3, 5, 9, 8, 9, 7, 8, 9]).value
 * // median 6, runs 2 (usual 3 to 11), shifts 0 to 5 down and 6 to 11 up, signal true
 */
export function runChart(
  values: readonly number[],
  median: number | null = null,
): Figure<RunChart> {
  requireFinite('runChart', values);
  if (values.length === 0) return noFigure('no-data');
  const line = median ?? medianOf(sorted(values));
  const sides = values.map((value) => Math.sign(value - line));
  const above = sides.filter((side) => side > 0).length;
  const below = sides.filter((side) => side < 0).length;
  const useful = above + below;
  if (useful < FEWEST_POINTS) return noFigure('too-few');

  const runs = runsOf(sides);
  const usual = above > 0 && below > 0 ? usualRuns(above, below) : { fewest: 2, most: 2 };
  const shifts = runs.filter(({ points }) => points >= SHIFT).map(stretchOf);
  const isOdd = runs.length < usual.fewest || runs.length > usual.most;
  return figureOf({
    ...{ median: line, useful, runs: runs.length, usual, shifts },
    trends: trendsOf(values),
    longest: Math.max(...runs.map(({ points }) => points)),
    longestUsual: Math.round(Math.log2(useful)) + 3,
    signal: shifts.length > 0 || isOdd,
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly side: number;
  readonly points: number;
}

/** The runs of signs; a 0 neither counts nor breaks one. */
function runsOf(signs: readonly number[]): Run[] {
  const runs: Run[] = [];
  signs.forEach((side, at) => {
    if (side === 0) return;
    const last = runs.at(-1);
    if (last?.side === side) {
      runs[runs.length - 1] = { ...last, to: at, points: last.points + 1 };
    } else {
      runs.push({ from: at, to: at, side, points: 1 });
    }
  });
  return runs;
}

// Steps between neighbours run like points beside a line; a trend has one point more than steps.
function trendsOf(values: readonly number[]): Stretch[] {
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? NaN)));
  return runsOf(steps)
    .filter(({ points }) => points + 1 >= TREND)
    .map((run) => stretchOf({ ...run, to: run.to + 1 }));
}

function stretchOf({ from, to, side }: Run): Stretch {
  return { from, to, direction: side > 0 ? 'up' : 'down' };
}
