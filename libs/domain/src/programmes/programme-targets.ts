import { KPIS, type KpiCode } from '../rollups/kpis.js';

/** What is promised of one indicator: by one partner, or by the programme where nobody is named. */
export interface PartTarget {
  readonly kpi: KpiCode;
  readonly target: number;
  readonly dueOn: string;
  readonly organisationId: string | null;
}

/** What the whole programme has promised. */
export type ProgrammeTarget = Omit<PartTarget, 'organisationId'>;

/**
 * Whether an indicator can be divided among partners: counts add up, shares of something do not.
 *
 * @example isDivisible('learning-shared-share') // false
 */
export const isDivisible = (kpi: KpiCode): boolean => KPIS[kpi].unit !== 'share';

/**
 * The programme's target of each indicator: what its partners have promised together, with what is
 * not divided, by the latest of their days.
 *
 * @example
 * programmeTargets([
 *   { kpi: 'experiments-decided', target: 40, dueOn: '2027-06-30', organisationId: 'a' },
 *   { kpi: 'experiments-decided', target: 20, dueOn: '2027-12-31', organisationId: 'b' },
 * ]) // [{ kpi: 'experiments-decided', target: 60, dueOn: '2027-12-31' }]
 */
export function programmeTargets(parts: readonly PartTarget[]): ProgrammeTarget[] {
  const sums = new Map<KpiCode, ProgrammeTarget>();
  for (const { kpi, target, dueOn } of parts) {
    const before = sums.get(kpi);
    const latest = before && before.dueOn > dueOn ? before.dueOn : dueOn;
    sums.set(kpi, { kpi, target: (before?.target ?? 0) + target, dueOn: latest });
  }
  return [...sums.values()];
}
