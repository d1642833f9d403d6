/** What mails are for. */
export const MAIL_KINDS = [
  'sign-in',
  'invitation',
  'reminder',
  'staff-invitation',
  'second-step-off',
  'privacy-notice',
  'feedback-answer',
  'webhook-failing',
  'coordinator-invitation',
  'meeting-invitation',
  'meeting-changed',
  'meeting-cancelled',
  'meeting-reminder',
  'swap-asked',
  'swap-accepted',
  'swap-declined',
  'swap-overtaken',
  'course-changed',
  'course-cancelled',
  'gathering-changed',
  'gathering-cancelled',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * Where a mail stands. `kept`: there is no mail server, it is read inside Verso. `uncertain`: the
 * process ended between handing it over and noting so; somebody has to decide.
 */
export const MAIL_STATES = ['queued', 'sending', 'sent', 'kept', 'uncertain', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];
