/**
 * Somebody's own file tells her also what was written about her and what was done with her data: rows
 * that she reads nowhere else. An administrator who was asked for a file learns which requests stand
 * in it, the filters that its person saved, and the experiments that she shares with somebody. What she did in a role that has
 * ended stays in her file, by id: programmes that she founded, jobs that she gave again, feedback that
 * she answered. That they are hers, and no others, is the matter of `privacy-doors.spec.ts`.
 */
const OWN =
  'touchpoint|touchpoint_note|mail_message|audit_event|invitation|person|role_grant|session|sign_in_request|' +
  'access_token|export_file|erasure_request|information_given|enterprise_own_number|yearly_figure|' +
  'indicator_reading|import_row|programme|job_failure|accessibility_feedback|saved_filter';
const TOLD: readonly [path: RegExp, secret: RegExp][] = [
  [/\/settings\/personal-data/, new RegExp(`^(${OWN}): `)],
  [
    /\/people\/[^/]+\/personal-data/,
    /^(erasure_request|export_file|saved_filter|session|experiment|observation|experiment_decision): /,
  ],
  // her own, told by a door
  [/\/settings\/sessions/, /^session: /],
];

/** Whether what an answer tells is what such a file is for. */
export const isInFile = (path: string, secret: string): boolean =>
  TOLD.some(([where, what]) => where.test(path) && what.test(secret));
