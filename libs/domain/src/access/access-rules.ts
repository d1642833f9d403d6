import type { Actor, Grant, Role } from './actor.js';

const ANYONE: readonly Role[] = ['administrator', 'manager', 'advisor', 'funder', 'entrepreneur'];
const ADMINISTRATORS: readonly Role[] = ['administrator'];
const MANAGERS: readonly Role[] = ['manager'];
const MANAGERS_AND_ADMINISTRATORS: readonly Role[] = ['administrator', 'manager'];
const STAFF: readonly Role[] = ['manager', 'advisor'];
const STAFF_AND_OWNERS: readonly Role[] = ['manager', 'advisor', 'entrepreneur'];

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
  'enterprise.read': STAFF,
  'enterprise.change': STAFF,
  'support.read': STAFF,
  'support.record': STAFF,
  'support.own': ['entrepreneur'],
  'growth.read': STAFF_AND_OWNERS,
  'growth.write': STAFF_AND_OWNERS,
  'growth.own': ['entrepreneur'],
  'enrolment.enrol': STAFF,
  'enrolment.move': STAFF,
  'network.read': STAFF_AND_OWNERS,
  'network.create': STAFF,
  'network.change': STAFF,
  'invitation.send': STAFF,
  'meeting.read': STAFF_AND_OWNERS,
  'meeting.wish': STAFF_AND_OWNERS,
  'meeting.answer-turn': ['entrepreneur'],
  'meeting.arrange': STAFF,
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

/** What an action is about. Without a programme the question is whether it is allowed anywhere. */
export interface Subject {
  readonly programmeId?: string;
  readonly enterpriseId?: string;
}

/**
 * Whether the actor may take an action, anywhere or on the given subject. The same answer serves
 * the guard of the API and the template of the page.
 *
 * @param actor - who acts; system jobs and anonymous actors hold no action
 * @param action - one of `ACTIONS`
 * @param subject - the programme, and for an entrepreneur the firm, in question
 * @returns true when one of the actor's grants carries the action there
 * @example isAllowed(advisor, 'experiment.write', { programmeId: hers }) // true
 */
export function isAllowed(actor: Actor, action: Action, subject: Subject = {}): boolean {
  if (actor.kind !== 'person') return false;
  if (actor.token && !actor.token.actions.includes(action)) return false;
  const roles: readonly Role[] = ACCESS_RULES[action];
  return actor.grants.some((grant) => roles.includes(grant.role) && covers(grant, subject));
}

function covers(grant: Grant, { programmeId, enterpriseId }: Subject): boolean {
  if (grant.role === 'administrator') return true;
  if (programmeId !== undefined && grant.programmeId !== programmeId) return false;
  return (
    grant.role !== 'entrepreneur' ||
    enterpriseId === undefined ||
    grant.enterpriseId === enterpriseId
  );
}
