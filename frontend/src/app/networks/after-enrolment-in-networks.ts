import { inject, Injectable } from '@angular/core';

import { AfterEnrolment, type Invited } from '../enrolments/after-enrolment';
import { InvitationsApi } from './invitations-api';
import { NetworksApi } from './networks-api';

/** After an enrolment: into a group, and an invitation on its way. */
@Injectable({ providedIn: 'root' })
export class AfterEnrolmentInNetworks extends AfterEnrolment {
  private readonly networks = inject(NetworksApi);
  private readonly invitations = inject(InvitationsApi);

  override place(programmeId: string, enterpriseId: string, networkId: string): Promise<unknown> {
    return this.networks.addMembers(programmeId, networkId, [enterpriseId]);
  }

  override invite(programmeId: string, invited: Invited): Promise<unknown> {
    return this.invitations.send(programmeId, invited);
  }
}
