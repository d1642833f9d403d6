import { inject, Injectable } from '@angular/core';
import type { InvitationCreatedView, InvitationOpenView, InvitationRequest } from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { SessionView } from '@verso/contract';

@Injectable({ providedIn: 'root' })
export class InvitationsApi {
  private readonly api = inject(ApiClient);

  send(programmeId: string, request: InvitationRequest): Promise<InvitationCreatedView> {
    return this.api.post(`/programmes/${programmeId}/invitations`, request);
  }

  /** A new link for thirty days; the old one no longer works. */
  resend(programmeId: string, invitationId: string): Promise<void> {
    return this.api.post(`/programmes/${programmeId}/invitations/${invitationId}/resend`);
  }

  revoke(programmeId: string, invitationId: string): Promise<void> {
    return this.api.post(`/programmes/${programmeId}/invitations/${invitationId}/revoke`);
  }

  /** What the link says, before it is answered. Spends nothing. */
  open(token: string): Promise<InvitationOpenView> {
    return this.api.post('/invitation/open', { token });
  }

  accept(token: string): Promise<SessionView> {
    return this.api.post('/invitation/accept', { token });
  }
}
