import type { Action } from './access-rules.js';
import type { PersonActor } from './actor.js';
import { isAllowed } from './is-allowed.js';

/**
 * What an access token may be made for, and the actions that each part carries. What stands in none
 * of them no token does: signing in, roles, people, tokens themselves, and whatever comes anew.
 */
export const TOKEN_SCOPES = {
  'programmes.read': ['programme.read', 'reference.read'],
  'enterprises.read': [
    ...(['enterprise.read', 'yearly-figures.read', 'size.own'] as const),
    ...(['register.look-up', 'prospect.read'] as const),
  ],
  'enterprises.write': [
    ...(['enterprise.change', 'yearly-figures.record', 'size.declare', 'prospect.write'] as const),
    ...(['enrolment.enrol', 'enrolment.move'] as const),
  ],
  'support.read': ['support.read', 'support.own'],
  'support.write': ['support.record'],
  'growth.read': [
    ...(['growth.read', 'growth.own'] as const),
    ...(['challenges.read', 'challenges.own', 'challenges.list'] as const),
  ],
  'growth.write': [
    ...(['growth.write', 'growth.interview'] as const),
    ...(['challenges.write', 'challenges.gather'] as const),
  ],
  'markets.read': ['markets.read', 'markets.own', 'markets.list'],
  'markets.write': ['markets.write'],
  'innovations.read': ['innovations.read', 'innovations.own', 'innovations.list'],
  'innovations.write': ['innovations.write', 'forums.write'],
  'research.read': ['research.read', 'research.own', 'research.list'],
  'research.write': ['research.write', 'research.manage'],
  'training.read': ['training.read', 'training.own'],
  'training.write': [
    ...(['training.record', 'training.sign-up'] as const),
    ...(['training.plan', 'training.settle'] as const),
  ],
  'networks.read': [
    ...(['network.read', 'meeting.read', 'adoption.read'] as const),
    ...(['gathering.read', 'gathering.own', 'gathering.month'] as const),
    ...(['practice.read', 'coaching.read', 'link.read'] as const),
  ],
  'networks.write': [
    ...(['network.create', 'network.change', 'network.agree'] as const),
    ...(['invitation.send', 'meeting.arrange'] as const),
    ...(['gathering.arrange', 'gathering.sign-up'] as const),
    ...(['practice.share', 'coaching.write', 'link.write'] as const),
  ],
  'experiments.read': ['experiment.read', 'experiment.own'],
  'experiments.write': ['experiment.write', 'experiment.observe'],
  'worklists.read': ['worklist.read', 'timeline.read'],
  'changes.read': ['change.read'],
  'figures.read': ['kpi.read', 'review.read'],
  'figures.write': ['kpi.publish', 'target.set'],
} as const satisfies Record<string, readonly Action[]>;

export type TokenScope = keyof typeof TOKEN_SCOPES;

/** Every scope, in the order in which they are offered. */
export const TOKEN_SCOPE_CODES = Object.keys(TOKEN_SCOPES) as TokenScope[];

/** How long a token may hold, and how many somebody may have at a time. */
export const TOKEN_LIMITS = { days: 365, tokens: 50, name: 100 } as const;

/**
 * The actions that a token with these scopes carries. A scope of an earlier release that is no
 * longer known carries nothing.
 *
 * @param scopes - as stored with the token
 * @returns the actions, each once
 * @example actionsOfScopes(['networks.read']) // ['network.read']
 */
export function actionsOfScopes(scopes: readonly string[]): Action[] {
  const known = TOKEN_SCOPE_CODES.filter((scope) => scopes.includes(scope));
  return [...new Set<Action>(known.flatMap((scope) => [...TOKEN_SCOPES[scope]]))];
}

/**
 * The scopes that make sense for somebody: those of which her roles allow at least one action.
 *
 * @param actor - who makes the token
 * @returns the scopes, in the order in which they are offered
 * @example scopesFor(funder) // ['programmes.read', 'figures.read']
 */
export function scopesFor(actor: PersonActor): TokenScope[] {
  return TOKEN_SCOPE_CODES.filter((scope) =>
    TOKEN_SCOPES[scope].some((action: Action) => isAllowed(actor, action)),
  );
}
