import { type Role, ROLES } from './actor.js';

const ANYONE: readonly Role[] = ROLES;
const ADMINISTRATORS: readonly Role[] = ['administrator'];
const MANAGERS: readonly Role[] = ['manager'];
const MANAGERS_AND_ADMINISTRATORS: readonly Role[] = ['administrator', 'manager'];
const STAFF: readonly Role[] = ['manager', 'advisor'];
const STAFF_AND_OWNERS: readonly Role[] = ['manager', 'advisor', 'entrepreneur'];
const ARRANGERS: readonly Role[] = ['manager', 'advisor', 'coordinator'];
const OF_A_GROUP: readonly Role[] = ['manager', 'advisor', 'coordinator', 'entrepreneur'];

/**
 * Every action of Verso, and the roles that may take it where they hold. Nothing is allowed that
 * is not here. Which rows are reached is decided by the database; this is who may ask at all.
 */
export const ACCESS_RULES = {
  'settings.change': ANYONE,
  'privacy.own': ANYONE,
  'reference.read': ANYONE,
  'people.read': ADMINISTRATORS,
  'people.invite': ADMINISTRATORS,
  'people.reset-sign-in': ADMINISTRATORS,
  'system.read': ADMINISTRATORS,
  'audit.read': ADMINISTRATORS,
  'mail.read': ['administrator', 'manager', 'advisor'],
  'mail.resend': ['administrator', 'manager', 'advisor'],
  'job.read': ADMINISTRATORS,
  'job.retry': ADMINISTRATORS,
  'programme.read': ANYONE,
  'programme.create': ADMINISTRATORS,
  'set-up.read': ['administrator', 'manager', 'advisor'],
  'set-up.change': MANAGERS_AND_ADMINISTRATORS,
  'target.set': MANAGERS_AND_ADMINISTRATORS,
  'register.look-up': STAFF,
  'prospect.read': STAFF,
  'prospect.write': STAFF,
  'enterprise.read': STAFF,
  'enterprise.change': STAFF,
  'enterprise.merge': MANAGERS,
  'saved-filter.own': STAFF,
  'yearly-figures.read': STAFF_AND_OWNERS,
  'yearly-figures.record': STAFF_AND_OWNERS,
  'size.declare': STAFF_AND_OWNERS,
  'size.own': ['entrepreneur'],
  'support.read': STAFF,
  'support.record': STAFF,
  'support.own': ['entrepreneur'],
  'growth.read': STAFF_AND_OWNERS,
  'growth.write': STAFF_AND_OWNERS,
  'growth.interview': STAFF,
  'growth.own': ['entrepreneur'],
  'markets.read': STAFF_AND_OWNERS,
  'markets.write': STAFF_AND_OWNERS,
  'markets.own': ['entrepreneur'],
  'markets.list': STAFF,
  'innovations.read': STAFF_AND_OWNERS,
  'innovations.write': STAFF_AND_OWNERS,
  'innovations.own': ['entrepreneur'],
  'innovations.list': STAFF,
  'forums.write': STAFF,
  'research.read': STAFF_AND_OWNERS,
  'research.write': STAFF_AND_OWNERS,
  'research.own': ['entrepreneur'],
  'research.list': STAFF,
  'research.manage': STAFF,
  'consent.own': ['entrepreneur'],
  'training.read': STAFF,
  'training.record': STAFF,
  'training.own': ['entrepreneur'],
  'training.sign-up': STAFF_AND_OWNERS,
  'gathering.read': STAFF,
  'gathering.arrange': STAFF,
  'gathering.own': ['entrepreneur'],
  'gathering.sign-up': STAFF_AND_OWNERS,
  'enrolment.enrol': STAFF,
  'enrolment.move': STAFF,
  'network.read': OF_A_GROUP,
  'network.create': STAFF,
  'network.change': STAFF,
  'network.agree': STAFF_AND_OWNERS,
  'adoption.read': STAFF,
  'coordinator.read': STAFF,
  'coordinator.give': MANAGERS,
  'coordination.read': ['coordinator'],
  'invitation.send': STAFF,
  'meeting.read': OF_A_GROUP,
  'meeting.wish': OF_A_GROUP,
  'meeting.answer-turn': ['entrepreneur'],
  'meeting.arrange': ARRANGERS,
  'experiment.read': STAFF_AND_OWNERS,
  'experiment.own': ['entrepreneur'],
  'experiment.write': STAFF_AND_OWNERS,
  'experiment.observe': STAFF_AND_OWNERS,
  'worklist.read': STAFF,
  'timeline.read': STAFF_AND_OWNERS,
  'kpi.read': STAFF,
  'kpi.publish': MANAGERS,
  'import.manage': MANAGERS,
  'export.make': ['administrator', 'manager', 'advisor'],
  'review.read': ['funder'],
  'privacy.people': ADMINISTRATORS,
  'privacy.enterprise': MANAGERS,
  'privacy.set': MANAGERS,
  'erasure.settle': MANAGERS_AND_ADMINISTRATORS,
  'information.record': STAFF,
  'feedback.answer': MANAGERS_AND_ADMINISTRATORS,
  'webhook.manage': MANAGERS,
  'change.read': STAFF,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof ACCESS_RULES;

/** Every action, in the order of the rules. */
export const ACTIONS = Object.keys(ACCESS_RULES) as Action[];
