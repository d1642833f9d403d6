import type { BreakdownCell, PublishedCell } from './breakdown.js';
import { requireBreakdown } from './require-breakdown.js';

/** A figure that rests on fewer distinct enterprises than this is not published in a breakdown. */
export const FEWEST_ENTERPRISES = 3;

/**
 * Small-count suppression of a breakdown whose total is published exactly, also when that is 1 or 2.
 *
 * Hidden first: every part that rests on one or two enterprises; a part of none shows its 0. Then
 * the smallest of the shown parts, all of one size together, for as long as the total minus what is
 * shown would give a hidden part away: one part is hidden alone, the hidden ones are all equal, or,
 * of a ratio, none or all of the hidden cases succeeded. When no part with an enterprise is left to
 * show, those of none are hidden as well.
 *
 * Why that is enough, even for who knows this rule: it looks at sizes alone, never at which part has
 * them, so the hidden numbers could be dealt out to the hidden parts in any other way and the same
 * would be published. As they are not all equal, each hidden part may hold two numbers or more.
 * What a total says by itself cannot be hidden: a ratio of 0 or 1 in all is one in each part.
 *
 * Not guarded against: releases of different months laid side by side, knowledge from elsewhere.
 * Where an enterprise stands in several parts, these add up to more than the total, which says less.
 *
 * @param cells - the parts; all counts, or all ratios
 * @returns the parts in their order; `null` when the breakdown must not be published at all, because
 *   its one part is the total
 * @throws RangeError when a number is negative or not whole, a key is repeated, counts and ratios
 *   are mixed, a numerator exceeds its denominator, or more enterprises than cases are given
 * @see Statistics Finland, output checking of FIONA: threshold of three, secondary suppression
 * @example parts of 12, 2, 7 and 0 enterprises: 2 is hidden, and 7 with it; 12 and 0 are shown
 */
export function suppressBreakdown(cells: readonly BreakdownCell[]): PublishedCell[] | null {
  requireBreakdown(cells);
  const hidden = hiddenParts(cells);
  if (hidden.length > 0 && cells.length === 1) return null;
  return cells.map((cell) => publish(cell, hidden.includes(cell)));
}

function hiddenParts(cells: readonly BreakdownCell[]): readonly BreakdownCell[] {
  const filled = cells.filter(({ enterprises }) => enterprises > 0).sort(bySize);
  const small = filled.filter(({ enterprises }) => enterprises < FEWEST_ENTERPRISES);
  if (small.length === 0) return [];

  let hidden = small;
  while (hidden.length < filled.length && givesAway(hidden)) {
    const next = filled[hidden.length];
    hidden = filled.filter((cell) => next !== undefined && bySize(cell, next) <= 0);
  }
  return hidden.length === filled.length ? cells : hidden;
}

function givesAway(hidden: readonly BreakdownCell[]): boolean {
  // One part alone is all equal, too.
  if (new Set(hidden.map(casesOf)).size === 1) return true;
  if (hidden.every(({ denominator }) => denominator === null)) return false;
  const successes = sum(hidden.map(({ numerator }) => numerator));
  return successes === 0 || successes === sum(hidden.map(casesOf));
}

function publish(cell: BreakdownCell, suppressed: boolean): PublishedCell {
  const { key, numerator, denominator } = cell;
  if (suppressed) return { key, suppressed, numerator: null, denominator: null, value: null };
  return { key, suppressed, numerator, denominator, value: valueOf(cell) };
}

function valueOf({ numerator, denominator }: BreakdownCell): number | null {
  if (denominator === null) return numerator;
  return denominator === 0 ? null : numerator / denominator;
}

const bySize = (a: BreakdownCell, b: BreakdownCell): number =>
  a.enterprises - b.enterprises || casesOf(a) - casesOf(b);

const casesOf = ({ numerator, denominator }: BreakdownCell): number => denominator ?? numerator;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
