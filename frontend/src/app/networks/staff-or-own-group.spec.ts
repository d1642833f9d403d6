import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role, SessionGrant } from '@verso/contract';

import { Session } from '../session/session';
import { aSessionOf } from '../session/session-testing';
import { staffOfProgramme, staffOrOwnGroup } from './staff-or-own-group';

@Component({
  selector: 'app-test-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: 'page',
})
class Page {}

const asA = (role: Role, over: Partial<SessionGrant> = {}) => aSessionOf(role, over).grants;

async function goTo(address: string, grants: readonly SessionGrant[]): Promise<string> {
  const session = {
    isStaffOf: (id: string) =>
      grants.some(({ role, programmeId }) => role === 'advisor' && programmeId === id),
    coordinates: (id: string) => grants.some(({ networkId }) => networkId === id),
    hasRole: (...roles: readonly Role[]) => grants.some(({ role }) => roles.includes(role)),
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: Session, useValue: session },
      provideRouter([
        { path: 'groups', component: Page },
        { path: 'my/group', component: Page },
        {
          path: 'programmes/:programmeId/networks',
          canActivate: [staffOrOwnGroup],
          children: [
            { path: '', pathMatch: 'full', component: Page },
            { path: 'month', component: Page },
            { path: ':networkId', component: Page },
            { path: ':networkId/edit', canActivate: [staffOfProgramme], component: Page },
          ],
        },
      ]),
    ],
  });
  await RouterTestingHarness.create(address);
  return TestBed.inject(Router).url;
}

describe('the pages of groups', () => {
  const groups = '/programmes/p1/networks';
  const hers = asA('coordinator', { networkId: 'n1' });
  const both = [...hers, ...asA('entrepreneur')];

  it.each([
    ['staff to all of them', asA('advisor'), `${groups}/n2/edit`, `${groups}/n2/edit`],
    ['a coordinator to her own', hers, `${groups}/n1`, `${groups}/n1`],
    ['a coordinator to the month', hers, `${groups}/month`, `${groups}/month`],
    ['an entrepreneur to the month', asA('entrepreneur'), `${groups}/month`, `${groups}/month`],
    ['a coordinator home from the list', hers, groups, '/groups'],
    ['a coordinator home from another one', hers, `${groups}/n2`, '/groups'],
    ['a coordinator home from what staff change', hers, `${groups}/n1/edit`, '/groups'],
    ['an entrepreneur to her group', asA('entrepreneur'), `${groups}/n1`, '/my/group'],
    ['who is both to her firm’s group', both, `${groups}/n2`, '/my/group'],
    ['who is both to the one she coordinates', both, `${groups}/n1`, `${groups}/n1`],
  ])('lead %s', async (_, grants, address, shown) => {
    expect(await goTo(address, grants)).toBe(shown);
  });
});
