import type { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';

import { toApiProblem } from '../api/problem';
import { Session } from './session';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Proves to the server that a write comes from our own page, and notices when the session has
 * ended: then the person signs in again and comes back to where they were.
 */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  const token = session.view()?.csrfToken;
  const proven =
    token && !SAFE.has(request.method)
      ? request.clone({ setHeaders: { 'X-CSRF-Token': token } })
      : request;

  return next(proven).pipe(
    tap({
      error: (error: HttpErrorResponse) => {
        // only this code means "not signed in"; a wrong code or password is also answered with 401
        const ends = toApiProblem(error).code === 'session.required' && session.person() !== null;
        // a write is first refused for its proof, which is worth nothing without the session either
        if (ends || toApiProblem(error).code === 'csrf.invalid') void askAgain(session, router);
      },
    }),
  );
};

async function askAgain(session: Session, router: Router): Promise<void> {
  const wasSignedIn = session.person() !== null;
  await session.start();
  // several requests of one page find out at once: the first has led away from the place by then
  const isAway = router.url.startsWith('/sign-in');
  if (!wasSignedIn || session.person() !== null || isAway) return;
  await router.navigate(['/sign-in'], { queryParams: { next: router.url, ended: true } });
}
