import type { BreakdownCell, PublishedCell } from './breakdown.js';
import { requireBreakdown } from './require-breakdown.js';

/** A figure that rests on fewer distinct enterprises than this is not published in a breakdown. */
export const FEWEST_ENTERPRISES = 3;

/**
 * Small-count suppression of a breakdown whose total is published exactly, also when that is 1 or 2.
 *
 * Hidden first: every part that rests on one or two enterprises; nothing is nothing to hide, so a
 * part of none shows its 0. Then the smallest of the shown parts, one by one, for as long as the
 * total minus what is shown would give a hidden part away: one part is hidden alone; the hidden
 * parts add up to their number, so each must be 1; of a ratio, none or all of the hidden succeeded.
 * When no part with an enterprise is left to show, the parts of none are hidden too, so that nobody
 * can tell which of them are empty. The test tries every small breakdown: even who knows this rule
 * is left with two possible numbers or more for each hidden part.
 *
 * Not guarded against: comparing two releases of different months, and knowledge from elsewhere.
 * Where an enterprise stands in several parts, the parts add up to more than the total and say
 * less; the rule is then safer than it needs to be.
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
  const hidden = hiddenKeys(cells);
  if (hidden.size > 0 && cells.length === 1) return null;
  return cells.map((cell) => publish(cell, hidden.has(cell.key)));
}

function hiddenKeys(cells: readonly BreakdownCell[]): Set<string> {
  const filled = cells.filter(({ enterprises }) => enterprises > 0).sort(bySize);
  let count = filled.filter(({ enterprises }) => enterprises < FEWEST_ENTERPRISES).length;
  if (count === 0) return new Set();
  while (count < filled.length && givesAway(filled.slice(0, count))) count += 1;
  const hidden = count === filled.length ? cells : filled.slice(0, count);
  return new Set(hidden.map(({ key }) => key));
}

function givesAway(hidden: readonly BreakdownCell[]): boolean {
  if (hidden.length < 2) return true;
  const cases = sum(hidden, casesOf);
  if (cases === hidden.length) return true;
  if (hidden.every(({ denominator }) => denominator === null)) return false;
  const successes = sum(hidden, ({ numerator }) => numerator);
  return successes === 0 || successes === cases;
}

function publish(cell: BreakdownCell, suppressed: boolean): PublishedCell {
  const { key, numerator, denominator } = cell;
  if (suppressed) return { key, suppressed, numerator: null, denominator: null, value: null };
  if (denominator === null) return { key, suppressed, numerator, denominator, value: numerator };
  return {
    key,
    suppressed,
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
  };
}

// By key among equals, not by place: the order of the parts must not decide what is shown.
function bySize(a: BreakdownCell, b: BreakdownCell): number {
  return a.enterprises - b.enterprises || casesOf(a) - casesOf(b) || (a.key < b.key ? -1 : 1);
}

const casesOf = ({ numerator, denominator }: BreakdownCell): number => denominator ?? numerator;

const sum = (cells: readonly BreakdownCell[], of: (cell: BreakdownCell) => number): number =>
  cells.reduce((total, cell) => total + of(cell), 0);
