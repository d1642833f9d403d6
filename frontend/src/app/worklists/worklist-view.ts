import type { WorklistRule } from '@verso/domain';

/** One thing that needs a hand. */
export interface WorklistLine {
  readonly rule: WorklistRule;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  /** The invitation or the experiment in question. */
  readonly subjectId: string | null;
  readonly subjectTitle: string | null;
  readonly since: string;
  readonly days: number;
  /** Whether the reader is the firm's advisor. */
  readonly mine: boolean;
}

export interface WorklistView {
  readonly today: string;
  readonly items: readonly WorklistLine[];
  readonly counts: Readonly<Partial<Record<WorklistRule, number>>>;
}
