import type { AidSource, DeMinimisRegulation } from './de-minimis.js';
import { windowFrom } from './rolling-window.js';

/** One aid: the day on which the right to it was given, its gross grant equivalent, and its regulation. */
export interface Aid {
  readonly grantedOn: string;
  readonly cents: number;
  readonly regulation: DeMinimisRegulation;
}

/** Aid of this house's own ledgers. */
export interface LedgerAid extends Aid {
  readonly source: Extract<AidSource, 'ledger' | 'other-programme'>;
}

/** Aid that somebody else tells of. */
export interface GrantedElsewhere extends Aid {
  readonly grantor: string;
}

/** A declaration of the undertaking, or a check of the central register. */
export interface AidReport {
  readonly madeOn: string;
  readonly recordedAt: Date;
  readonly aid: readonly GrantedElsewhere[];
}

/** What is known of a single undertaking's aid; reports in any order. */
export interface AidFacts {
  readonly ledger: readonly LedgerAid[];
  readonly declarations: readonly AidReport[];
  readonly checks: readonly AidReport[];
}

/** One aid that counts, and who tells of it. */
export interface ToldAid extends Aid {
  readonly source: AidSource;
  /** Who granted it, where somebody else tells of it. */
  readonly label: string | null;
}

/**
 * Every aid that is known on a day, each once. Of several reports the latest counts. It speaks of the
 * three years before it: what is older comes from the latest that had been made by the day asked for.
 *
 * Told by several sources, aid of the same day, amount and regulation is one; told several times by one
 * source, it is several: the register shows also what the undertaking declares and what we granted.
 *
 * @param facts - the ledgers and the reports
 * @param on - the day that is asked about
 * @returns our own ledgers' first, then the register's, then what only the undertaking tells of
 * @example toldAid({ ledger: [ours], checks: [{ ...check, aid: [ours, theirs] }], declarations: [] }, on)
 * // ours from the ledger, theirs from the register
 */
export function toldAid({ ledger, declarations, checks }: AidFacts, on: string): ToldAid[] {
  const told: ToldAid[] = ledger.map((aid) => ({ ...aid, label: null }));
  for (const [source, reports] of [
    ['check', checks],
    ['declaration', declarations],
  ] as const) {
    const known = countsByKey(told);
    for (const { grantor, ...aid } of reported(reports, on)) {
      const left = known.get(keyOf(aid)) ?? 0;
      if (left > 0) known.set(keyOf(aid), left - 1);
      else told.push({ ...aid, source, label: grantor });
    }
  }
  return told;
}

/**
 * Reports by the day on which they were made, and of one day by when they were written down.
 *
 * @param reports - in any order
 * @returns the latest first
 * @example latestFirst([of('2026-01-01'), of('2026-02-01')])[0] // that of February
 */
export const latestFirst = <T extends Omit<AidReport, 'aid'>>(reports: readonly T[]): T[] =>
  [...reports].sort(
    (a, b) =>
      (a.madeOn === b.madeOn ? 0 : a.madeOn < b.madeOn ? 1 : -1) ||
      b.recordedAt.getTime() - a.recordedAt.getTime(),
  );

function reported(reports: readonly AidReport[], on: string): GrantedElsewhere[] {
  const sorted = latestFirst(reports);
  const [latest] = sorted;
  if (!latest) return [];
  const before = sorted.find(({ madeOn }) => madeOn <= on);
  const older = before === latest ? [] : (before?.aid ?? []);
  return [...latest.aid, ...older.filter(({ grantedOn }) => grantedOn < windowFrom(latest.madeOn))];
}

const keyOf = ({ grantedOn, cents, regulation }: Aid): string =>
  [grantedOn, cents, regulation].join();

function countsByKey(aid: readonly Aid[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of aid) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
