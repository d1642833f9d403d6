import type { SystemView } from '@verso/contract';

/** What needs somebody's hand. Each has its words in the texts of the page. */
export type Concern =
  | 'no-worker'
  | 'outbox-waits'
  | 'jobs-failed'
  | 'mails-failed'
  | 'schedule-failed'
  | 'figures-behind'
  | 'drift-found'
  | 'audit-broken'
  | 'audit-unchecked'
  | 'migrations-missing'
  | 'no-backup'
  | 'backup-old';

const OUTBOX_WAITS_SECONDS = 120;
const FIGURES_BEHIND_SECONDS = 30 * 60;
const AUDIT_OLD_MS = 26 * 3_600_000;
const BACKUP_OLD_MS = 36 * 3_600_000;

/** The same limits as in the alerts for operators, most urgent first. */
export function concernsOf(view: SystemView): Concern[] {
  const mails = (state: string): number =>
    view.mails.find((group) => group.state === state)?.mails ?? 0;
  const found: readonly (readonly [Concern, boolean])[] = [
    ['no-worker', !view.workers.some(({ lives }) => lives)],
    ['outbox-waits', view.outbox.ageSeconds > OUTBOX_WAITS_SECONDS],
    ['migrations-missing', view.migrations.some(({ applied }) => !applied)],
    ['audit-broken', view.audit.broken],
    ['audit-unchecked', isUnchecked(view)],
    ['jobs-failed', view.failedJobs > 0],
    ['mails-failed', mails('failed') + mails('uncertain') > 0],
    ['schedule-failed', view.schedules.some(({ outcome }) => outcome === 'failed')],
    ['figures-behind', view.rollupLagSeconds > FIGURES_BEHIND_SECONDS],
    ['drift-found', view.driftFound > 0],
    ['no-backup', view.backup === null],
    ['backup-old', view.backup !== null && ageOf(view, view.backup.endedAt) > BACKUP_OLD_MS],
  ];
  return found.filter(([, holds]) => holds).map(([concern]) => concern);
}

// A trail that has never been checked is a day old at most; one that is broken is said to be.
function isUnchecked(view: SystemView): boolean {
  const { goodAt, broken } = view.audit;
  return !broken && goodAt !== null && ageOf(view, goodAt) > AUDIT_OLD_MS;
}

function ageOf({ at }: SystemView, instant: string): number {
  return Date.parse(at) - Date.parse(instant);
}
