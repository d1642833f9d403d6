import { ACCESS_RULES, type Action } from './access-rules.js';
import type { Actor, Grant, Role } from './actor.js';

/** What an action is about. Without a programme the question is whether it is allowed anywhere. */
export interface Subject {
  readonly programmeId?: string;
  readonly enterpriseId?: string;
  readonly networkId?: string;
}

/**
 * What a coordinator may ask of a programme without naming a group: the answer holds her own only,
 * or what all who coordinate groups share.
 * Anything else that names a programme has to name one of her groups.
 */
const ACROSS_GROUPS: readonly Action[] = [
  ...([
    'programme.read',
    'network.read',
    'meeting.read',
    'practice.read',
    'practice.share',
    'link.read',
    'link.write',
  ] as const),
];

/**
 * Whether the actor may take an action, anywhere or on the given subject. The same answer serves
 * the guard of the API and the template of the page.
 *
 * @param actor - who acts; system jobs and anonymous actors hold no action
 * @param action - one of `ACTIONS`
 * @param subject - the programme in question, for an entrepreneur the firm, for a coordinator the group
 * @returns true when one of the actor's grants carries the action there
 * @example isAllowed(advisor, 'experiment.write', { programmeId: hers }) // true
 */
export function isAllowed(actor: Actor, action: Action, subject: Subject = {}): boolean {
  if (actor.kind !== 'person') return false;
  if (actor.token && !actor.token.actions.includes(action)) return false;
  const roles: readonly Role[] = ACCESS_RULES[action];
  return actor.grants.some((grant) => roles.includes(grant.role) && covers(grant, subject, action));
}

function covers(grant: Grant, subject: Subject, action: Action): boolean {
  const { programmeId, enterpriseId, networkId } = subject;
  if (grant.role === 'administrator') return true;
  if (programmeId !== undefined && grant.programmeId !== programmeId) return false;
  if (grant.role === 'coordinator') {
    if (networkId !== undefined) return grant.networkId === networkId;
    return programmeId === undefined || ACROSS_GROUPS.includes(action);
  }
  return (
    grant.role !== 'entrepreneur' ||
    enterpriseId === undefined ||
    grant.enterpriseId === enterpriseId
  );
}
