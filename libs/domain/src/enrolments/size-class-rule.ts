import { SIZE_CLASSES, type SizeClass } from '../enterprises/size-class.js';
import {
  type SizeLine,
  type SizeReason,
  sizeStatuses,
  type SizeYear,
} from '../enterprises/size-status.js';
import {
  type AccountYear,
  type DatedStake,
  type LinkedSizeLine,
  sizesWithLinks,
} from '../enterprises/size-with-links.js';

/**
 * What a size class rests on: the figures of a fiscal year, what these say with partner and linked
 * enterprises (null where they lack figures), or what the firm declares in good faith.
 */
export type SizeBasis =
  | { readonly kind: 'declared'; readonly status: SizeClass }
  | { readonly kind: 'links'; readonly status: SizeClass | null }
  | {
      readonly kind: 'fiscal-year';
      readonly fiscalYearEndsOn: string;
      /** What the year's figures speak for, and what the firm is after it; null where they do not decide. */
      readonly ofYear: SizeClass | null;
      readonly status: SizeClass | null;
      readonly reason: SizeReason;
    };

/** A firm that has links to other enterprises: its stakes, and the fiscal years of all of them, its own too. */
export interface LinkedFirm {
  readonly firmId: string;
  readonly stakes: readonly DatedStake[];
  readonly years: readonly AccountYear[];
}

export interface SizeFacts {
  /** Partner and linked enterprises counted in. */
  readonly declaredSize: SizeClass | null;
  /** Of the firm alone. */
  readonly years: readonly SizeYear[];
  /** Null where no link is known. */
  readonly linked: LinkedFirm | null;
}

export interface KnownSize {
  readonly size: SizeClass | null;
  readonly basis: readonly SizeBasis[];
}

/**
 * The size class that a firm is taken for. Figures of closed fiscal years decide; a declaration stands
 * in for them where there are none yet, or where they do not decide. Where no link is known, figures are
 * those of the firm alone, and partner and linked enterprises would only add to them: a larger class that
 * is declared is the one. Where links are known, their figures are counted in, and nothing stands in for
 * figures that lack: the class is to be found out.
 *
 * @param facts - what is declared and what is reported
 * @param today - years that end later are estimates, and decide nothing
 * @returns the class and all that it rests on; null where neither says it
 * @source Recommendation 2003/361/EC, Annex, articles 3(5), 4 and 6
 * @example knownSize({ declaredSize: 'micro', years: [], linked: null }, today)
 *   // { size: 'micro', basis: [{ kind: 'declared', status: 'micro' }] }
 */
export function knownSize({ declaredSize, years, linked }: SizeFacts, today: string): KnownSize {
  const isClosed = ({ fiscalYearEndsOn }: SizeYear): boolean => fiscalYearEndsOn <= today;
  const lines = linked ? linesOf(linked, today) : sizeStatuses(years.filter(isClosed));
  const deciding = decidingLines(lines.filter(({ year }) => isClosed(year)));
  const reported = deciding.at(-1)?.status ?? null;
  const basis: SizeBasis[] = deciding.map(({ year, ofYear, status, reason }) => ({
    ...{ kind: 'fiscal-year', fiscalYearEndsOn: year.fiscalYearEndsOn, ofYear, status, reason },
  }));
  if (linked) basis.push({ kind: 'links', status: reported });
  if (declaredSize !== null) basis.push({ kind: 'declared', status: declaredSize });
  return { size: linked ? reported : larger(reported, declaredSize), basis };
}

/** With what public owners make of it. */
function linesOf({ firmId, stakes, years }: LinkedFirm, today: string): LinkedSizeLine[] {
  const lines = sizesWithLinks(firmId, stakes, years, today);
  return lines.map((line) => ({ ...line, status: line.size }));
}

/** Back to the year with which the class began: the first that is known, or the two that changed it. */
function decidingLines(lines: readonly SizeLine[]): readonly SizeLine[] {
  const from = lines.findLastIndex(({ reason }) => reason !== 'same' && reason !== 'kept');
  const isChange = lines[from]?.reason === 'changed';
  return lines.slice(Math.max(0, isChange ? from - 1 : from));
}

function larger(one: SizeClass | null, other: SizeClass | null): SizeClass | null {
  if (one === null || other === null) return one ?? other;
  return SIZE_CLASSES.indexOf(one) > SIZE_CLASSES.indexOf(other) ? one : other;
}
