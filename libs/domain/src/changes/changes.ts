/** What the feed of changes tells of. */
export const CHANGE_KINDS = [
  'enterprise',
  'contact',
  'enrolment',
  'network',
  'network-member',
  'experiment',
  'observation',
  'decision',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What became of it. `archived`: it is in the lists no more. */
export const CHANGE_ACTS = ['created', 'changed', 'archived'] as const;
export type ChangeAct = (typeof CHANGE_ACTS)[number];

/** How long a reader may stay away before it has to begin anew. */
export const CHANGES_KEPT_DAYS = 90;
