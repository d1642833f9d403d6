import { inject } from '@angular/core';
import { type ActivatedRouteSnapshot, type CanActivateFn, Router } from '@angular/router';

import { Session } from '../session/session';

/**
 * The pages of groups are for staff, and those of one group also for whoever coordinates it. An
 * entrepreneur who comes here is shown her own group, and a coordinator hers.
 */
export const staffOrOwnGroup: CanActivateFn = (route) => {
  const session = inject(Session);
  const programmeId = route.paramMap.get('programmeId') ?? '';
  if (session.isStaffOf(programmeId)) return true;
  const networkId = networkOf(route);
  if (networkId === null ? isMonth(route) : session.coordinates(networkId)) return true;
  const isOfHerFirm = networkId !== null && session.hasRole('entrepreneur');
  const isHome = session.hasRole('coordinator') && !isOfHerFirm;
  return inject(Router).parseUrl(isHome ? '/groups' : '/my/group');
};

/** What changes a group is for staff. */
export const staffOfProgramme: CanActivateFn = (route) =>
  inject(Session).isStaffOf(route.paramMap.get('programmeId') ?? '') ||
  inject(Router).parseUrl('/groups');

const networkOf = (route: ActivatedRouteSnapshot): string | null =>
  pathOf(route)
    .find(({ params }) => 'networkId' in params)
    ?.paramMap.get('networkId') ?? null;

// Whoever is in a group, or coordinates one, reads the month of her own.
const isMonth = (route: ActivatedRouteSnapshot): boolean =>
  inject(Session).hasRole('coordinator', 'entrepreneur') &&
  pathOf(route).some(({ routeConfig }) => routeConfig?.path === 'month');

/** The route and what is opened below it. */
const pathOf = (route: ActivatedRouteSnapshot): readonly ActivatedRouteSnapshot[] =>
  route.firstChild ? [route, ...pathOf(route.firstChild)] : [route];
