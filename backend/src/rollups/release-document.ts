import {
  type BreakdownCell,
  FEWEST_ENTERPRISES,
  type KpiMethod,
  type PublishedCell,
  suppressBreakdown,
} from '@verso/analysis';
import {
  type Fund,
  KPI_CODES,
  type KpiCode,
  KPIS,
  type KpiScopeKind,
  type KpiUnit,
  type LocalisedText,
} from '@verso/domain';

import type { KpiMadeOf } from './kpi-month.js';

/** A cell as a release is made from it. */
export interface ReleaseCell {
  readonly kpi: KpiCode;
  readonly scope: KpiScopeKind;
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly targetDueOn: string | null;
  readonly madeOf: KpiMadeOf;
  /** Distinct firms behind the cell. */
  readonly enterprises: number;
}

export interface ReleaseProgramme {
  readonly id: string;
  readonly code: string;
  readonly label: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Whose money it is, as every paper about the programme says. */
  readonly funding: { readonly fund: Fund; readonly line: LocalisedText | null };
}

export interface ReleasedPart {
  readonly networkId: string;
  readonly name: string;
  readonly suppressed: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface ReleasedIndicator {
  readonly kpi: KpiCode;
  readonly unit: KpiUnit;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly targetDueOn: string | null;
  readonly method: KpiMethod;
  readonly methodVersion: number;
  /** `null` where no breakdown may be published: its one part would be the total. */
  readonly breakdown: readonly ReleasedPart[] | null;
}

/** What a funder gets of one month. Kept as canonical JSON, so it names no time and no publisher. */
export interface ReleaseDocument {
  readonly format: 'verso-kpi-release';
  readonly formatVersion: 1;
  readonly programme: ReleaseProgramme;
  readonly month: string;
  readonly asOf: string;
  readonly disclosure: { readonly rule: 'small-counts'; readonly fewestEnterprises: number };
  readonly indicators: readonly ReleasedIndicator[];
}

// Both count the same decisions: what one hides of a network, the other must not show.
const LINKED: readonly KpiCode[] = ['experiments-decided', 'learning-shared-share'];

/**
 * The document of a release: totals exact, breakdowns under disclosure control. How many facts went
 * into a cell stays inside, because a count of memberships would give the sum of hidden parts away.
 */
export function releaseDocument(
  programme: ReleaseProgramme,
  month: string,
  cells: readonly ReleaseCell[],
): ReleaseDocument {
  const breakdowns = new Map(KPI_CODES.map((kpi) => [kpi, breakdownOf(kpi, cells)]));
  const hidden = new Set(LINKED.flatMap((kpi) => hiddenIn(breakdowns.get(kpi) ?? [])));
  const totals = cells.filter(({ scope }) => scope === 'programme');
  return {
    format: 'verso-kpi-release',
    formatVersion: 1,
    programme,
    month,
    asOf: totals.map(({ madeOf }) => madeOf.parameters.asOf).reduce(later),
    disclosure: { rule: 'small-counts', fewestEnterprises: FEWEST_ENTERPRISES },
    indicators: totals.map((total) => {
      const breakdown = breakdowns.get(total.kpi) ?? null;
      const isLinked = LINKED.includes(total.kpi);
      return indicatorOf(total, isLinked ? hideAlso(breakdown, hidden) : breakdown);
    }),
  };
}

function indicatorOf(
  { kpi, numerator, denominator, value, target, targetDueOn, madeOf }: ReleaseCell,
  breakdown: readonly ReleasedPart[] | null,
): ReleasedIndicator {
  return {
    kpi,
    unit: KPIS[kpi].unit,
    numerator,
    denominator,
    value,
    target,
    targetDueOn,
    method: madeOf.method,
    methodVersion: madeOf.version,
    breakdown,
  };
}

function breakdownOf(kpi: KpiCode, cells: readonly ReleaseCell[]): ReleasedPart[] | null {
  const parts = cells.filter((cell) => cell.kpi === kpi && cell.scope === 'network');
  const names = new Map(parts.map((part) => [keyOf(part), part.networkName ?? '']));
  return suppressBreakdown(parts.map(toBreakdownCell))?.map((part) => toPart(part, names)) ?? null;
}

function toBreakdownCell(cell: ReleaseCell): BreakdownCell {
  const { enterprises, numerator, denominator } = cell;
  return { key: keyOf(cell), enterprises, numerator, denominator };
}

function toPart({ key, ...figures }: PublishedCell, names: ReadonlyMap<string, string>) {
  return { networkId: key, name: names.get(key) ?? '', ...figures };
}

function hideAlso(
  breakdown: readonly ReleasedPart[] | null,
  hidden: ReadonlySet<string>,
): ReleasedPart[] | null {
  const parts = breakdown?.map((part) =>
    hidden.has(part.networkId)
      ? { ...part, suppressed: true, numerator: null, denominator: null, value: null }
      : part,
  );
  return parts ?? null;
}

const hiddenIn = (parts: readonly ReleasedPart[]): string[] =>
  parts.filter(({ suppressed }) => suppressed).map(({ networkId }) => networkId);

const keyOf = ({ networkId }: ReleaseCell): string => networkId ?? '';

const later = (a: string, b: string): string => (a > b ? a : b);
