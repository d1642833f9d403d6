import {
  addMonths,
  lastDayOf,
  monthOf,
  RETENTION_KINDS,
  RETENTION_MONTHS,
  type RetentionKind,
} from '@verso/domain';

export interface SetRule {
  readonly kind: RetentionKind;
  readonly months: number;
  readonly legalBasis: string | null;
}

/** The day before which each kind ends; for records the day until which they are kept. */
export type Limits = Readonly<Record<RetentionKind, string>>;

export interface Rule extends SetRule {
  readonly isDefault: boolean;
}

/** The rules of a programme: what its manager set, and the default for the rest. */
export function rulesOf(set: readonly SetRule[]): Rule[] {
  return RETENTION_KINDS.map((kind) => {
    const found = set.find((rule) => rule.kind === kind);
    if (found) return { ...found, isDefault: false };
    return { kind, months: RETENTION_MONTHS[kind], legalBasis: null, isDefault: true };
  });
}

export function limitsOf(rules: readonly Rule[], today: string, endsOn: string): Limits {
  return Object.fromEntries(
    rules.map(({ kind, months }) => [
      kind,
      kind === 'records'
        ? lastDayOf(addMonths(`${endsOn.slice(0, 4)}-12`, months))
        : monthsBefore(today, months),
    ]),
  ) as unknown as Limits;
}

/** The same day so many months earlier; the last of the month where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  const month = addMonths(monthOf(date), -months);
  const last = lastDayOf(month);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}
