import { addDays } from '../calendar/calendar-date.js';
import { PARTNER_FROM_PERCENT, type Stake } from './ownership.js';
import { publicShareOf } from './public-share.js';
import type { SizeClass } from './size-class.js';
import { sizeRelations } from './size-relations.js';
import { type SizeLine, sizeStatuses, type SizeYear } from './size-status.js';
import { type AccountFigures, type SizeSum, sizeSum } from './size-sum.js';

/** A stake with the days on which it holds, both included; null is not known to begin or end. */
export interface DatedStake extends Stake {
  readonly from: string | null;
  readonly until: string | null;
}

/** One fiscal year of one enterprise. */
export interface AccountYear extends AccountFigures {
  readonly enterpriseId: string;
  readonly fiscalYearEndsOn: string;
}

/** One fiscal year of a firm with partner and linked enterprises. */
export interface LinkedSizeYear extends SizeYear {
  readonly sum: SizeSum;
  /** What public bodies control of the firm; from a quarter on, it is no SME whatever the sums are. */
  readonly publicPercent: number;
}

export interface LinkedSizeLine extends SizeLine<LinkedSizeYear> {
  /** The status by the ceilings, or `large` from a quarter in public hands on: that waits for no second year. */
  readonly size: SizeClass | null;
}

/** Figures of another enterprise stand for a year of the firm where they end this long before its end. */
const SAME_YEAR_DAYS = 365;

/**
 * The size class of a firm after each fiscal year, with partner and linked enterprises. Who counts is told
 * by the stakes on the day on which the year ended, of the last year that has ended by those of today: what
 * was bought or sold since then counts at once. The others' figures are those of their last year that had
 * ended by the firm's, and are not known where it ended more than a year before. A change in who counts is
 * no matter of two years: the class of that year holds from it on.
 *
 * @param firmId - the firm
 * @param stakes - all that are known around it
 * @param years - of the firm and of the others, in any order
 * @param today - the day on which it is asked
 * @returns a line for each fiscal year of the firm, the oldest first
 * @source Recommendation 2003/361/EC, Annex, articles 3, 4 and 6; the Commission's User guide to the SME
 *   Definition (2020) on changes in ownership: article 4(2) is for growth, and ownership is that of the day.
 *   That years are matched by their ends is this product's reading of 4(1)
 * @example sizesWithLinks('firm', [], yearsOfTheFirm, today) // as of an autonomous enterprise
 */
export function sizesWithLinks(
  firmId: string,
  stakes: readonly DatedStake[],
  years: readonly AccountYear[],
  today: string,
): LinkedSizeLine[] {
  const own = years.filter(({ enterpriseId }) => enterpriseId === firmId);
  const closed = own.map(({ fiscalYearEndsOn }) => fiscalYearEndsOn).filter((end) => end <= today);
  const last = closed.toSorted().at(-1);
  const linked = own.map((year) => {
    const day = year.fiscalYearEndsOn === last ? today : year.fiscalYearEndsOn;
    return linkedYear(year, heldOn(day, stakes), years);
  });
  return sizeStatuses(linked, ({ sum }) => sum.size, isSameOwnership).map((line) => {
    const isPublic = line.year.publicPercent >= PARTNER_FROM_PERCENT;
    return { ...line, size: isPublic ? 'large' : line.status };
  });
}

function heldOn(day: string, stakes: readonly DatedStake[]): DatedStake[] {
  return stakes.filter(({ from, until }) => {
    return (from ?? '') <= day && (until === null || until >= day);
  });
}

/** The same enterprises count, each as what it was: shares that move within that are no change of owners. */
function isSameOwnership(before: LinkedSizeYear, year: LinkedSizeYear): boolean {
  const [was, is] = [before, year].map(({ sum }) => {
    return sum.lines.map(({ id, relation }) => `${relation} ${id}`).join();
  });
  return was === is;
}

function linkedYear(
  { enterpriseId, fiscalYearEndsOn }: AccountYear,
  held: readonly DatedStake[],
  years: readonly AccountYear[],
): LinkedSizeYear {
  const sum = sizeSum(sizeRelations(enterpriseId, held), figuresOn(fiscalYearEndsOn, years));
  const publicPercent = publicShareOf(enterpriseId, held);
  return { ...sum.total, fiscalYearEndsOn, sum, publicPercent };
}

/** The last year of each enterprise that ended within a year before a day. */
function figuresOn(day: string, years: readonly AccountYear[]): Map<string, AccountYear> {
  const after = addDays(day, -SAME_YEAR_DAYS);
  const found = new Map<string, AccountYear>();
  for (const year of years) {
    const { enterpriseId, fiscalYearEndsOn } = year;
    if (fiscalYearEndsOn <= after || fiscalYearEndsOn > day) continue;
    const last = found.get(enterpriseId)?.fiscalYearEndsOn ?? '';
    if (fiscalYearEndsOn > last) found.set(enterpriseId, year);
  }
  return found;
}
