import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role, SessionView } from '@verso/contract';

import { allowed, ownAddress, signedIn, toHome } from './guards';
import { Session } from './session';
import { aSession, aSessionOf } from './session-testing';

@Component({
  selector: 'app-test-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: 'page',
})
class Page {}

@Component({
  selector: 'app-test-wall',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: 'wall',
})
class Wall {}

const forRoles = (...roles: Role[]) => ({ component: Page, data: { roles } });

async function goTo(address: string, view: SessionView) {
  const grants = signal(view.grants);
  TestBed.configureTestingModule({
    providers: [
      { provide: Session, useValue: { person: () => view.person, grants } },
      provideRouter([
        { path: 'sign-in', component: Page },
        {
          path: '',
          canActivate: [signedIn],
          canActivateChild: [allowed],
          children: [
            { path: '', pathMatch: 'full', canActivate: [toHome], children: [] },
            { path: 'programmes/:programmeId/worklist', ...forRoles('advisor', 'manager') },
            { path: 'people', ...forRoles('administrator') },
            { path: 'my', ...forRoles('entrepreneur') },
            { path: 'settings', component: Page },
            { path: 'forbidden', component: Wall },
          ],
        },
      ]),
    ],
  });
  const harness = await RouterTestingHarness.create(address);
  return { shown: harness.routeNativeElement?.textContent, url: TestBed.inject(Router).url };
}

describe('the guards', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('send a stranger to the door, which remembers the way', async () => {
    expect((await goTo('/people', aSession())).url).toBe('/sign-in?next=%2Fpeople');
  });

  it('let somebody of the role in', async () => {
    const { shown, url } = await goTo('/programmes/p1/worklist', aSessionOf('advisor'));

    expect({ shown, url }).toEqual({ shown: 'page', url: '/programmes/p1/worklist' });
  });

  it.each([
    ['another role', '/people', aSessionOf('advisor')],
    ['another programme', '/programmes/p2/worklist', aSessionOf('advisor')],
  ])('show a wall to %s', async (_, address, view) => {
    expect((await goTo(address, view)).shown).toBe('wall');
  });

  it('let everybody signed in to their settings', async () => {
    expect((await goTo('/settings', aSessionOf('funder'))).shown).toBe('page');
  });

  it('lead from the front page to where one works', async () => {
    expect((await goTo('/', aSessionOf('entrepreneur'))).url).toBe('/my');
  });
});

describe('ownAddress', () => {
  it.each([
    ['/my?tab=2', '/my?tab=2'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [null, '/'],
  ])('of %j is %s', (next, address) => {
    expect(ownAddress(next)).toBe(address);
  });
});
