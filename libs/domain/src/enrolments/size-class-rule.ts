import { SIZE_CLASSES, type SizeClass } from '../enterprises/size-class.js';
import {
  type SizeLine,
  type SizeReason,
  sizeStatuses,
  type SizeYear,
} from '../enterprises/size-status.js';

/** What a size class rests on: the figures of a fiscal year, or what the firm declares in good faith. */
export type SizeBasis =
  | { readonly kind: 'declared'; readonly status: SizeClass }
  | {
      readonly kind: 'fiscal-year';
      readonly fiscalYearEndsOn: string;
      /** What the year's figures speak for, and what the firm is after it; null where they do not decide. */
      readonly ofYear: SizeClass | null;
      readonly status: SizeClass | null;
      readonly reason: SizeReason;
    };

export interface SizeFacts {
  /** Partner and linked enterprises counted in. */
  readonly declaredSize: SizeClass | null;
  /** As of an autonomous enterprise. */
  readonly years: readonly SizeYear[];
}

export interface KnownSize {
  readonly size: SizeClass | null;
  readonly basis: readonly SizeBasis[];
}

/**
 * The size class that a firm is taken for. Figures of closed fiscal years decide; a declaration stands
 * in for them where there are none yet, or where they do not decide. Figures are those of the firm alone,
 * and partner and linked enterprises only add to them: a larger class that is declared is the one.
 *
 * @param facts - what is declared and what is reported
 * @param today - years that end later are estimates, and decide nothing
 * @returns the class and all that it rests on; null where neither says it
 * @source Recommendation 2003/361/EC, Annex, articles 3(5), 4 and 6
 * @example knownSize({ declaredSize: 'micro', years: [] }, today)
 *   // { size: 'micro', basis: [{ kind: 'declared', status: 'micro' }] }
 */
export function knownSize({ declaredSize, years }: SizeFacts, today: string): KnownSize {
  const closed = years.filter(({ fiscalYearEndsOn }) => fiscalYearEndsOn <= today);
  const lines = decidingLines(sizeStatuses(closed));
  const reported = lines.at(-1)?.status ?? null;
  const basis: SizeBasis[] = lines.map(({ year, ofYear, status, reason }) => ({
    ...{ kind: 'fiscal-year', fiscalYearEndsOn: year.fiscalYearEndsOn, ofYear, status, reason },
  }));
  if (declaredSize !== null) basis.push({ kind: 'declared', status: declaredSize });
  return { size: larger(reported, declaredSize), basis };
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
