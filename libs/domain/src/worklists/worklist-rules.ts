/** What the list of staff asks them to look at, in the order in which equally late lines stand. */
export const WORKLIST_RULES = [
  'experiment-past-time-box',
  'task-overdue',
  'step-overdue',
  'enrolment-waiting',
  'agreement-unsigned',
  'aid-not-entered',
  'invitation-unanswered',
  'host-turn',
  'no-contact',
  'firm-without-group',
  'invitation-missing',
  'figures-missing',
] as const;
export type WorklistRule = (typeof WORKLIST_RULES)[number];

/** Those that any firm of a programme may stand in: their lines are kept, and not sought for each time. */
export const KEPT_WORKLIST_RULES = [
  'no-contact',
  'firm-without-group',
  'invitation-missing',
  'figures-missing',
] as const satisfies readonly WorklistRule[];
export type KeptWorklistRule = (typeof KEPT_WORKLIST_RULES)[number];

/**
 * Whole days that may pass before a rule asks for attention, counted from what it looks at: the
 * last day of the time box, the day a task or a step was due, the day on which an enrolment last moved, the day
 * aid was granted, the day the invitation was sent, a group's latest meeting, the last contact, the day since which the firm
 * has no group, the enrolment, and the day from which a fiscal year's figures can be asked for. Zero
 * asks on the day itself.
 */
export const WORKLIST_AFTER_DAYS: Readonly<Record<WorklistRule, number>> = {
  'experiment-past-time-box': 1,
  'task-overdue': 1,
  'step-overdue': 1,
  'enrolment-waiting': 7,
  'agreement-unsigned': 14,
  // The central register has it within twenty working days (Reg. (EU) 2023/2831, art. 6).
  'aid-not-entered': 7,
  'invitation-unanswered': 7,
  'host-turn': 14,
  'no-contact': 60,
  'firm-without-group': 0,
  'invitation-missing': 0,
  'figures-missing': 30,
};

/** How long nothing may be heard of a firm, where the reader chooses it herself. */
export const QUIET_DAYS_LIMITS = { min: 1, max: 3_650 } as const;

/** Lines of each rule on the whole list, and of the one rule that is asked for. */
export const WORKLIST_LINES = { each: 20, one: 200 } as const;

/** How far lines of a rule are counted: this many stands for so many or more. */
export const WORKLIST_COUNT_LIMIT = 1_000;
