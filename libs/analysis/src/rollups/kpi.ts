import { isCalendarDate, KPI_CODES, type KpiCode, KPIS, monthOf } from '@verso/domain';
import { distinctIds } from './distinct-ids.js';
import { enterprisesTakingPart } from './enterprises-taking-part.js';
import { experimentsDecided } from './experiments-decided.js';
import type { KpiCell, KpiFacts, KpiFigure, KpiMethod, KpiScope } from './kpi-facts.js';
import { learningSharedShare } from './learning-shared-share.js';

/** Of the three rules. Goes up when the same facts may give other cells. */
export const KPI_VERSION = 1;

type Figure = (facts: KpiFacts, scope: KpiScope, asOf: string) => KpiFigure;

const FIGURES: Readonly<Record<KpiCode, { readonly method: KpiMethod; readonly figure: Figure }>> =
  {
    'enterprises-taking-part': { method: 'distinct-enterprises', figure: enterprisesTakingPart },
    'experiments-decided': { method: 'count', figure: experimentsDecided },
    'learning-shared-share': { method: 'ratio-of-sums', figure: learningSharedShare },
  };

/**
 * Every indicator of a programme and of each of its networks, as of one day.
 *
 * @param facts - facts of one programme, in any order
 * @param asOf - the day, `YYYY-MM-DD`: the last of a month, or today in the month that runs
 * @returns the cells by indicator, the programme's first, then the networks' by id; the same facts
 *   in another order give the same cells
 * @throws RangeError when the day is no date, or a fact belongs to another programme
 * @example kpiCells(facts, '2026-03-31')[0]
 * // { kpi: 'enterprises-taking-part', scope: { kind: 'programme', id }, period: '2026-03',
 * //   numerator: 12, denominator: null, value: 12, enterpriseIds: [...], ... }
 */
export function kpiCells(facts: KpiFacts, asOf: string): KpiCell[] {
  if (!isCalendarDate(asOf)) throw new RangeError('kpiCells requires a calendar date');
  requireOneProgramme(facts);
  const scopes = scopesOf(facts);
  return KPI_CODES.flatMap((kpi) =>
    scopes
      .filter(({ kind }) => KPIS[kpi].scopes.includes(kind))
      .map((scope) => ({
        kpi,
        programmeId: facts.programmeId,
        scope,
        period: monthOf(asOf),
        ...FIGURES[kpi].figure(facts, scope, asOf),
        madeOf: { method: FIGURES[kpi].method, version: KPI_VERSION, asOf },
      })),
  );
}

function scopesOf({ programmeId, networkIds }: KpiFacts): KpiScope[] {
  const networks = distinctIds(networkIds).map((id) => ({ kind: 'network' as const, id }));
  return [{ kind: 'programme', id: programmeId }, ...networks];
}

function requireOneProgramme({ programmeId, enrolments, memberships, decisions }: KpiFacts): void {
  const all = [...enrolments, ...memberships, ...decisions];
  if (all.some((fact) => fact.programmeId !== programmeId)) {
    throw new RangeError('kpiCells requires facts of one programme');
  }
}
