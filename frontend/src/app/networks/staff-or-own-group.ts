import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';

import { Session } from '../session/session';

/** The pages of groups are for staff; an entrepreneur who comes here is shown her own group. */
export const staffOrOwnGroup: CanActivateFn = (route) => {
  const programmeId = route.paramMap.get('programmeId');
  const isStaff = inject(Session)
    .grants()
    .some(
      (grant) =>
        grant.programmeId === programmeId && (grant.role === 'advisor' || grant.role === 'manager'),
    );
  return isStaff || inject(Router).parseUrl('/my/group');
};
