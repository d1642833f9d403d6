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
        const { code } = toApiProblem(error);
        if (code === 'csrf.invalid') void session.start();
        // only this code means "not signed in"; a wrong code or password is also answered with 401
        if (code !== 'session.required' || session.person() === null) return;
        void session
          .start()
          .then(() =>
            router.navigate(['/sign-in'], { queryParams: { next: router.url, ended: true } }),
          );
      },
    }),
  );
};
