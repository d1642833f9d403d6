import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import { provideWords } from '../shell/language/provide-words';
import { Session } from './session';
import { sessionInterceptor } from './session-interceptor';
import routes from './session.routes';
import { aSession, aSessionOf } from './session-testing';

async function atTheDoor(address = '/sign-in', session = aSession()) {
  localStorage.setItem('verso.language', 'fi');
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([sessionInterceptor])),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'sign-in', children: routes },
          { path: '**', children: [] },
        ],
        withComponentInputBinding(),
      ),
      provideWords(),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const started = TestBed.inject(Session).start();
  server.expectOne('/api/session').flush(session);
  await started;
  const harness = await RouterTestingHarness.create(address);
  await harness.fixture.whenStable();
  const page = harness.routeNativeElement!;
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const field = (label: string) => {
    const found = [...page.querySelectorAll('label')].find(
      (one) => one.textContent.trim() === label,
    );
    return page.querySelector<HTMLInputElement>(`#${found?.htmlFor ?? 'none'}`);
  };
  const type = (label: string, text: string) => {
    const input = field(label);
    if (!input) throw new Error(`no field ${label}`);
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  const press = async (name: string) => {
    const found = [...page.querySelectorAll('button')].find(
      (one) => one.textContent.trim() === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    found.click();
    await settled();
  };
  const words = () => page.textContent.replace(/\s+/g, ' ');
  return { server, page, field, type, press, words, settled };
}

async function withCodeAsked(door: Awaited<ReturnType<typeof atTheDoor>>) {
  door.type('Sähköposti', 'aino@yritys.fi');
  await door.press('Lähetä minulle koodi');
  door.server
    .expectOne('/api/session/code-request')
    .flush({}, { status: 202, statusText: 'Accepted' });
  await door.settled();
}

describe('the sign-in page', () => {
  it('says beside the field what is wrong with an address, and keeps it', async () => {
    const door = await atTheDoor();
    door.type('Sähköposti', 'aino@');
    await door.press('Lähetä minulle koodi');

    expect(door.words()).toContain('Tarkista sähköpostiosoite');
    expect(door.field('Sähköposti')?.value).toBe('aino@');
    door.server.verify();
  });

  it('signs in with the code that was sent, and goes on to where one wanted to go', async () => {
    const door = await atTheDoor('/sign-in?next=%2Fmy');
    await withCodeAsked(door);

    expect(door.words()).toContain('aino@yritys.fi');

    door.type('Koodi', '123 456');
    await door.press('Kirjaudu');
    const request = door.server.expectOne('/api/session/code');

    expect(request.request.body).toEqual({ email: 'aino@yritys.fi', code: '123456' });
    expect(request.request.headers.get('X-CSRF-Token')).toBe('csrf-1');

    request.flush(aSessionOf('entrepreneur'));
    await door.settled();

    expect(TestBed.inject(Router).url).toBe('/my');
  });

  it('keeps a wrong code beside its words', async () => {
    const door = await atTheDoor();
    await withCodeAsked(door);
    door.type('Koodi', '123456');
    await door.press('Kirjaudu');
    door.server
      .expectOne('/api/session/code')
      .flush(
        { status: 401, code: 'sign-in.code-wrong' },
        { status: 401, statusText: 'Unauthorized' },
      );
    await door.settled();

    expect(door.field('Koodi')?.getAttribute('aria-invalid')).toBe('true');
    expect(door.field('Koodi')?.value).toBe('123456');
    expect(door.words()).toContain('Koodi ei täsmää');
  });

  it('asks for the second step of whoever has turned it on, and then goes on', async () => {
    const door = await atTheDoor('/sign-in?next=%2Fmy');
    await withCodeAsked(door);
    door.type('Koodi', '123456');
    await door.press('Kirjaudu');
    door.server.expectOne('/api/session/code').flush(aSession({ secondStep: 'sealed-1' }));
    await door.settled();
    expect(door.words()).toContain('Vielä yksi vaihe');

    door.type('Koodi', '654 321');
    await door.press('Kirjaudu');
    const request = door.server.expectOne('/api/session/second-step');
    expect(request.request.body).toEqual({ token: 'sealed-1', code: '654 321' });
    request.flush(aSessionOf('entrepreneur'));
    await door.settled();

    expect(TestBed.inject(Router).url).toBe('/my');
  });

  it('says when there have been too many tries', async () => {
    const door = await atTheDoor();
    door.type('Sähköposti', 'aino@yritys.fi');
    await door.press('Kirjaudu salasanalla');
    door.type('Salasana', 'metsä lampi kivi');
    await door.press('Kirjaudu');
    door.server
      .expectOne('/api/session/password')
      .flush(
        { status: 429, code: 'sign-in.too-many' },
        { status: 429, statusText: 'Too Many Requests' },
      );
    await door.settled();

    expect(door.page.querySelector('[role=alert]')?.textContent).toContain('Odota hetki');
    expect(door.field('Sähköposti')?.value).toBe('aino@yritys.fi');
  });

  it('lets one in as anybody of the demo with a tap', async () => {
    const account = {
      email: 'aino@demo',
      name: 'Aino Väisänen',
      role: 'entrepreneur',
      programmeLabel: null,
    } as const;
    const door = await atTheDoor('/sign-in', aSession({ demo: true, demoAccounts: [account] }));
    const tap = [...door.page.querySelectorAll<HTMLButtonElement>('app-demo-accounts button')][0];
    tap?.click();
    await door.settled();

    expect(door.server.expectOne('/api/session/demo').request.body).toEqual({ email: 'aino@demo' });
  });

  it('leads to the organisation’s own sign-in, and back to where one wanted to go', async () => {
    const session = aSession({ organisationSignIn: 'Kunnan tunnus' });
    const door = await atTheDoor('/sign-in?next=%2Fmy', session);
    const link = door.page.querySelector('a[href^="api/session/openid"]');

    expect(link?.textContent).toContain('Kunnan tunnus');
    expect(link?.getAttribute('href')).toBe('api/session/openid?next=%2Fmy');
  });

  it('says why the organisation’s sign-in did not let one in, and nothing else', async () => {
    const told = await atTheDoor('/sign-in?refused=openid.not-linked');
    expect(told.page.querySelector('[role=alert]')?.textContent).toContain('jo tunnus');
  });

  it('puts no words of an address on the page', async () => {
    const door = await atTheDoor('/sign-in?refused=Soita%20numeroon');

    expect(door.words()).not.toContain('Soita');
  });

  it('shows no demo where there is none', async () => {
    const door = await atTheDoor();

    expect(door.page.querySelector('app-demo-accounts')).toBeNull();
  });
});

describe('the page a mailed link leads to', () => {
  it('uses the link only at a tap', async () => {
    const door = await atTheDoor('/sign-in/link#token-1');
    door.server.expectNone('/api/session/link');
    await door.press('Kirjaudu');

    expect(door.server.expectOne('/api/session/link').request.body).toEqual({ token: 'token-1' });
  });

  it('offers a code when the link is spent', async () => {
    const door = await atTheDoor('/sign-in/link#token-1');
    await door.press('Kirjaudu');
    door.server
      .expectOne('/api/session/link')
      .flush(
        { status: 401, code: 'sign-in.link-invalid' },
        { status: 401, statusText: 'Unauthorized' },
      );
    await door.settled();

    expect(door.words()).toContain('Linkki on jo käytetty');
    expect(door.page.querySelector('a[href="/sign-in"]')).not.toBeNull();
  });
});
