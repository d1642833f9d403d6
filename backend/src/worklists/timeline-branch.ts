import type { TimelineEvent, TimelineKind } from '@verso/domain';

/** One source of a timeline: SQL for each column, over rows of the firm `$2` in the programme `$1`. */
export interface TimelineBranch {
  readonly kind: TimelineKind;
  readonly event: TimelineEvent;
  readonly id: string;
  /** A date in the programmes' time zone, `$3`. */
  readonly day: string;
  /** When it was written down: the order within a day. */
  readonly at: string;
  /** Who did it; nobody where Verso did. */
  readonly by?: string;
  /**
   * Who sees it, true to the policies of the tables in `from`: a code in quotes, or an expression where
   * it depends on the row. `tests/integration/worklists/timeline-sight.spec.ts` asks the database
   * as each of them.
   */
  readonly audience: string;
  /** What it is called: an experiment, a group, a contact. */
  readonly title?: string;
  /** Words of people: a note, a reason. */
  readonly text?: string;
  /** What it came to: a stage, a kind, a decision. */
  readonly outcome?: string;
  /** The stage before, or how far a mail has come. */
  readonly before?: string;
  readonly value?: string;
  readonly corrected?: string;
  readonly network?: string;
  /** What its page is found by. */
  readonly subject?: string;
  readonly from: string;
}

/** The branch as a SELECT whose columns all branches share. */
export function branchSql(branch: TimelineBranch): string {
  const { kind, event, id, day, at, by, audience, title, text, outcome, before, value } = branch;
  const { corrected, network, subject, from } = branch;
  return `
    SELECT ${id} AS id, '${kind}' AS kind, '${event}' AS event, ${day} AS day, ${at} AS at,
           ${by ?? 'NULL'}::uuid AS by_id, ${audience} AS audience, ${title ?? 'NULL'}::text AS title,
           ${text ?? 'NULL'}::text AS text, ${outcome ?? 'NULL'}::text AS code, ${before ?? 'NULL'}::text AS before,
           ${value ?? 'NULL'}::numeric AS value, ${corrected ?? 'false'} AS corrected,
           ${network ?? 'NULL'}::uuid AS network_id, ${subject ?? 'NULL'}::uuid AS subject_id
      FROM ${from}`;
}

/** The rows of a table that are about the firm. */
export const firm = (alias: string): string =>
  `${alias}.programme_id = $1 AND ${alias}.enterprise_id = $2`;

/** The day of an instant where the programmes are. */
export const dayOf = (instant: string): string => `(${instant} AT TIME ZONE $3)::date`;
