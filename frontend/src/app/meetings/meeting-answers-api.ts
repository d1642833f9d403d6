import { inject, Injectable } from '@angular/core';
import type { MeetingAnswerRequest, MeetingInvitationView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

/** For those who hold a link of a mail: no account is needed. */
@Injectable({ providedIn: 'root' })
export class MeetingAnswersApi {
  private readonly api = inject(ApiClient);

  /** What the link is about, and what was answered. Answers nothing. */
  open(token: string): Promise<MeetingInvitationView> {
    return this.api.post('/meeting-invitation/open', { token });
  }

  answer(request: MeetingAnswerRequest): Promise<MeetingInvitationView> {
    return this.api.post('/meeting-invitation/answer', request);
  }
}
