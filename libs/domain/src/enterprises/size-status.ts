import { compareDates, daysBetween } from '../calendar/calendar-date.js';
import { SIZE_CLASSES, type SizeClass, sizeClassOf, type SizeFigures } from './size-class.js';

/** One fiscal year of a firm. */
export interface SizeYear extends SizeFigures {
  /** `YYYY-MM-DD`. */
  readonly fiscalYearEndsOn: string;
}

/**
 * Why a firm has its status after a year: `first`, no year before it is known; `same`, the year speaks
 * for it too; `kept`, one year alone changes nothing; `changed`, two years in a row did; `owners`, other
 * enterprises count than the year before; `unknown`, the year's figures do not decide.
 */
export const SIZE_REASONS = ['first', 'same', 'kept', 'changed', 'owners', 'unknown'] as const;
export type SizeReason = (typeof SIZE_REASONS)[number];

export interface SizeLine<Year extends SizeYear = SizeYear> {
  readonly year: Year;
  /** What the year's figures speak for; null where they do not decide. */
  readonly ofYear: SizeClass | null;
  /** What the firm is after the year; null where that cannot be said. */
  readonly status: SizeClass | null;
  readonly reason: SizeReason;
}

/** Fiscal years follow each other where their ends are this many days apart: 6 to 18 months. */
const FOLLOWS_DAYS = { min: 180, max: 550 } as const;

/**
 * The size class of an enterprise after each fiscal year: it changes only where ceilings were crossed, in the
 * same direction, over two consecutive fiscal years.
 *
 * @param years - one firm's fiscal years, in any order
 * @param classOf - what one year speaks for: as of an autonomous enterprise, unless told otherwise
 * @param isSameOwnership - whether the same enterprises count in a year as in the one before: a class that
 *   follows from a change of owners waits for no second year
 * @returns a line for each year, the oldest first
 * @source Recommendation 2003/361/EC, Annex, article 4(2)
 * @example
 * // micro in 2023, above its ceilings in 2024 and 2025
 * sizeStatuses(years).map(({ status }) => status) // ['micro', 'micro', 'small']
 */
export function sizeStatuses<Year extends SizeYear>(
  years: readonly Year[],
  classOf: (year: Year) => SizeClass | null = sizeClassOf,
  isSameOwnership: (before: Year, year: Year) => boolean = () => true,
): SizeLine<Year>[] {
  const ordered = years.toSorted((a, b) => compareDates(a.fiscalYearEndsOn, b.fiscalYearEndsOn));
  const lines: SizeLine<Year>[] = [];
  for (const year of ordered) {
    const before = lines.at(-1);
    const line = lineAfter(before, year, classOf(year));
    const isOfOwners = before?.status && !isSameOwnership(before.year, year);
    lines.push(isOfOwners ? afterOwners(line) : line);
  }
  return lines;
}

/** What the year itself speaks for, whatever the firm was before. */
function afterOwners<Year extends SizeYear>(line: SizeLine<Year>): SizeLine<Year> {
  return line.ofYear === null ? line : { ...line, status: line.ofYear, reason: 'owners' };
}

function lineAfter<Year extends SizeYear>(
  before: SizeLine<Year> | undefined,
  year: Year,
  ofYear: SizeClass | null,
): SizeLine<Year> {
  if (ofYear === null) return { year, ofYear, status: null, reason: 'unknown' };
  if (!before?.ofYear || !before.status || !follows(before.year, year)) {
    return { year, ofYear, status: ofYear, reason: 'first' };
  }
  const status = statusAfter(before.status, [before.ofYear, ofYear]);
  if (status !== before.status) return { year, ofYear, status, reason: 'changed' };
  return { year, ofYear, status, reason: ofYear === status ? 'same' : 'kept' };
}

/** Of two years beyond a ceiling, the one nearer to what the firm was has been crossed twice. */
function statusAfter(status: SizeClass, ofYears: readonly [SizeClass, SizeClass]): SizeClass {
  const was = SIZE_CLASSES.indexOf(status);
  const [first, second] = ofYears.map((size) => SIZE_CLASSES.indexOf(size)) as [number, number];
  if (first > was && second > was) return SIZE_CLASSES[Math.min(first, second)] ?? status;
  if (first < was && second < was) return SIZE_CLASSES[Math.max(first, second)] ?? status;
  return status;
}

function follows(before: SizeYear, year: SizeYear): boolean {
  const days = daysBetween(before.fiscalYearEndsOn, year.fiscalYearEndsOn);
  return days >= FOLLOWS_DAYS.min && days <= FOLLOWS_DAYS.max;
}
