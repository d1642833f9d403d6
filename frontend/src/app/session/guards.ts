import { inject } from '@angular/core';
import {
  type CanActivateChildFn,
  type CanActivateFn,
  RedirectCommand,
  Router,
} from '@angular/router';
import type { Role } from '@verso/contract';

import { homeOf } from '../shell/navigation';
import { Session } from './session';

/** What a route tells the frame about itself. */
export interface RouteInfo {
  /** The key of the page's name. */
  readonly title?: string;
  /** Who may open it; everybody signed in when absent. */
  readonly roles?: readonly Role[];
}

/** Sends those who are not signed in to the door, and remembers where they wanted to go. */
export const signedIn: CanActivateFn = (_route, state) => {
  if (inject(Session).person()) return true;
  return inject(Router).createUrlTree(
    ['/sign-in'],
    state.url === '/' ? {} : { queryParams: { next: state.url } },
  );
};

/** Shows the page that says "not for you" in place of one that is not, keeping the address. */
export const allowed: CanActivateChildFn = (route) => {
  const { roles } = route.data as RouteInfo;
  const session = inject(Session);
  const programmeId = route.paramMap.get('programmeId');
  const grants = session
    .grants()
    .filter(
      (grant) =>
        programmeId === null || grant.programmeId === programmeId || grant.programmeId === null,
    );
  const isAllowed = roles
    ? grants.some(({ role }) => roles.includes(role))
    : grants.length > 0 || !programmeId;
  if (isAllowed) return true;
  return new RedirectCommand(inject(Router).parseUrl('/forbidden'), { skipLocationChange: true });
};

/** The first page depends on what a person does here. */
export const toHome: CanActivateFn = () =>
  inject(Router).parseUrl(homeOf(inject(Session).grants(), keptProgramme()));

/** A page for the door only: who is in already goes home. */
export const signedOut: CanActivateFn = (route) => {
  if (!inject(Session).person()) return true;
  return inject(Router).parseUrl(ownAddress(route.queryParamMap.get('next')));
};

/** An address of our own to go on to; anything else is the front page. */
export function ownAddress(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** The programme that was looked at last on this device. */
export function keptProgramme(): string | null {
  return localStorage.getItem('verso.programme');
}
