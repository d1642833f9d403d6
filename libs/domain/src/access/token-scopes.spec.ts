import { ACTIONS } from './access-rules.js';
import type { PersonActor } from './actor.js';
import { isAllowed } from './is-allowed.js';
import { actionsOfScopes, scopesFor, TOKEN_SCOPE_CODES } from './token-scopes.js';

const personWith = (role: 'manager' | 'funder' | 'administrator'): PersonActor => ({
  kind: 'person',
  personId: 'p1',
  grants: [
    {
      role,
      programmeId: role === 'administrator' ? null : 'south',
      enterpriseId: null,
      networkId: null,
    },
  ],
});
const withScopes = (actor: PersonActor, ...scopes: string[]): PersonActor => ({
  ...actor,
  token: { id: 't1', actions: actionsOfScopes(scopes) },
});

describe('an actor with a token', () => {
  it('does what both the scopes and the roles allow', () => {
    const manager = withScopes(personWith('manager'), 'networks.read');
    const funder = withScopes(personWith('funder'), 'networks.read');

    expect(ACTIONS.filter((action) => isAllowed(manager, action))).toEqual([
      ...['gathering.read', 'gathering.month', 'practice.read', 'link.read', 'coaching.read'],
      ...['network.read', 'adoption.read'],
      'meeting.read',
    ]);
    expect(ACTIONS.filter((action) => isAllowed(funder, action))).toEqual([]);
  });

  it('never changes who signs in and who may do what, whatever its scopes', () => {
    const kept = [
      'settings.change',
      'people.read',
      'people.invite',
      'mail.read',
      'mail.resend',
      'job.retry',
    ];
    for (const role of ['manager', 'administrator'] as const) {
      const actor = withScopes(personWith(role), ...TOKEN_SCOPE_CODES);
      for (const action of ACTIONS.filter((one) => kept.includes(one))) {
        expect(isAllowed(actor, action)).toBe(false);
      }
    }
  });
});

describe('actionsOfScopes', () => {
  it('knows nothing of scopes that do not exist', () => {
    expect(actionsOfScopes(['*', 'toString', 'networks', 'networks.read'])).toEqual([
      ...['network.read', 'meeting.read', 'adoption.read', 'gathering.read', 'gathering.own'],
      'gathering.month',
      ...['practice.read', 'coaching.read', 'link.read'],
    ]);
  });
});

describe('scopesFor', () => {
  it('offers what the roles have a use for', () => {
    expect(scopesFor(personWith('funder'))).toEqual(['programmes.read', 'figures.read']);
    expect(scopesFor(personWith('manager'))).toEqual(TOKEN_SCOPE_CODES);
  });
});
