import { TOUCHPOINT_KINDS, type TouchpointKind } from '../enterprises/touchpoints.js';

/**
 * What a firm's timeline is told and filtered by: the ways of being in touch, and what else becomes
 * of a firm in its programme.
 */
export const TIMELINE_KINDS = [
  ...TOUCHPOINT_KINDS,
  'stage',
  'group',
  'growth',
  'training',
  'export',
  'innovation',
  'experiment',
  'figures',
  'support',
  'message',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** What happened; a page has a sentence for each. */
export const TIMELINE_EVENTS = [
  ...TOUCHPOINT_KINDS,
  ...(['stage-changed', 'advisor-changed', 'agreement-signed'] as const),
  ...(['eligibility-declared', 'eligibility-decided'] as const),
  ...(['group-joined', 'group-left', 'meeting-attended', 'meeting-hosted', 'host-turn'] as const),
  ...(['gathering-joined', 'gathering-attended'] as const),
  ...(['interview-held', 'assessment-finished'] as const),
  ...(['goal-agreed', 'goal-marked', 'goal-read', 'step-marked'] as const),
  ...(['challenge-raised'] as const),
  ...(['training-completed', 'course-joined', 'export-step'] as const),
  ...(['innovation-step', 'first-order'] as const),
  ...(['experiment-started', 'experiment-decided', 'time-box-past'] as const),
  ...(['year-told', 'indicator-read'] as const),
  ...(['support-given', 'support-annulled', 'aid-declared', 'register-checked'] as const),
  ...(['invited', 'invitation-accepted', 'mail-sent'] as const),
] as const;
export type TimelineEvent = (typeof TIMELINE_EVENTS)[number];

/**
 * Who sees an item, as the policies of the database say: `self` the people of the firm alone; `staff`
 * the advisors and managers of the programme; `office` those and administrators; `firm` staff and the
 * people of the firm; `grantors` those, and its day, amount and regulation also whoever grants the
 * same undertaking de minimis aid elsewhere; `group` the members of the group too, and whoever coordinates
 * it; `network` everybody who is in a group of the programme; `…-and-coordinator` whoever coordinates
 * the group, beside those named.
 */
export const TIMELINE_AUDIENCES = [
  'self',
  'staff',
  'staff-and-coordinator',
  'office',
  'firm',
  'firm-and-coordinator',
  'grantors',
  'group',
  'network',
] as const;
export type TimelineAudience = (typeof TIMELINE_AUDIENCES)[number];

/** Words that a timeline is searched by, in characters, both ends included. */
export const TIMELINE_SEARCH_LIMITS = { min: 2, max: 100 } as const;

/** Whether something was noted by hand, and can be put right by hand. */
export const isTouchpointKind = (kind: TimelineKind): kind is TouchpointKind =>
  (TOUCHPOINT_KINDS as readonly string[]).includes(kind);
