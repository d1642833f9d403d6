/** What the list of staff asks them to look at, in the order in which equally late lines stand. */
export const WORKLIST_RULES = [
  'experiment-past-time-box',
  'invitation-unanswered',
  'no-contact',
  'firm-without-group',
  'invitation-missing',
] as const;
export type WorklistRule = (typeof WORKLIST_RULES)[number];

/**
 * Whole days that may pass before a rule asks for attention, counted from what it looks at: the
 * last day of the time box, the day the invitation was sent, the last contact, the day since which
 * the firm has no group, the enrolment. Zero asks on the day itself.
 */
export const WORKLIST_AFTER_DAYS: Readonly<Record<WorklistRule, number>> = {
  'experiment-past-time-box': 1,
  'invitation-unanswered': 7,
  'no-contact': 60,
  'firm-without-group': 0,
  'invitation-missing': 0,
};
