import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';

import { provideWords } from '../shell/language/provide-words';
import { Session } from './session';
import { sessionInterceptor } from './session-interceptor';
import { aSession, aSessionOf } from './session-testing';

async function signedIn() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([sessionInterceptor])),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', children: [] }]),
      provideWords(),
    ],
  });
  const server = TestBed.inject(HttpTestingController);
  const started = TestBed.inject(Session).start();
  server.expectOne('/api/session').flush(aSessionOf('advisor'));
  await started;
  return { server, http: TestBed.inject(HttpClient), router: TestBed.inject(Router) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('sessionInterceptor', () => {
  it('proves writes, and reads need no proof', async () => {
    const { server, http } = await signedIn();
    http.get('/api/x').subscribe();
    http.post('/api/y', {}).subscribe();

    expect(server.expectOne('/api/x').request.headers.has('X-CSRF-Token')).toBe(false);
    expect(server.expectOne('/api/y').request.headers.get('X-CSRF-Token')).toBe('csrf-1');
  });

  it('goes to the door when the session has ended, and remembers the place', async () => {
    const { server, http, router } = await signedIn();
    await router.navigateByUrl('/programmes/p1/enterprises?search=leipomo');
    http.get('/api/x').subscribe({ error: () => undefined });
    server
      .expectOne('/api/x')
      .flush(
        { status: 401, code: 'session.required' },
        { status: 401, statusText: 'Unauthorized' },
      );
    server.expectOne('/api/session').flush(aSession());
    await settled();

    expect(router.parseUrl(router.url).queryParams).toEqual({
      next: '/programmes/p1/enterprises?search=leipomo',
      ended: 'true',
    });
  });

  it('goes to the door when a write is refused because the session has ended', async () => {
    const { server, http, router } = await signedIn();
    await router.navigateByUrl('/programmes/p1/enterprises/new?step=group');
    http.post('/api/x', {}).subscribe({ error: () => undefined });
    server
      .expectOne('/api/x')
      .flush({ status: 403, code: 'csrf.invalid' }, { status: 403, statusText: 'Forbidden' });
    server.expectOne('/api/session').flush(aSession());
    await settled();

    expect(router.parseUrl(router.url).queryParams).toEqual({
      next: '/programmes/p1/enterprises/new?step=group',
      ended: 'true',
    });
  });

  it('leaves a wrong password to the form', async () => {
    const { server, http } = await signedIn();
    http.post('/api/settings/password', {}).subscribe({ error: () => undefined });
    server
      .expectOne('/api/settings/password')
      .flush(
        { status: 401, code: 'sign-in.password-wrong' },
        { status: 401, statusText: 'Unauthorized' },
      );

    server.expectNone('/api/session');
    expect(TestBed.inject(Session).person()).not.toBeNull();
  });

  it('fetches a new proof when the old one is refused', async () => {
    const { server, http } = await signedIn();
    http.post('/api/x', {}).subscribe({ error: () => undefined });
    server
      .expectOne('/api/x')
      .flush({ status: 403, code: 'csrf.invalid' }, { status: 403, statusText: 'Forbidden' });
    server.expectOne('/api/session').flush({ ...aSessionOf('advisor'), csrfToken: 'csrf-2' });
    await settled();

    expect(TestBed.inject(Session).view()?.csrfToken).toBe('csrf-2');
  });
});
