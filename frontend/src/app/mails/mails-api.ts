import { inject, Injectable } from '@angular/core';

import type { MailKind, MailRow, MailState, MailView } from '@verso/contract';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';

/** In the order in which a mail goes through them. */
export const MAIL_STATES = [
  'queued',
  'sending',
  'sent',
  'kept',
  'uncertain',
  'failed',
] as const satisfies readonly MailState[];

/** What mails are for: those that people wait for come first. */
export const MAIL_KINDS = [
  'invitation',
  'staff-invitation',
  'coordinator-invitation',
  'meeting-invitation',
  'meeting-changed',
  'meeting-cancelled',
  'meeting-reminder',
  'swap-asked',
  'swap-accepted',
  'swap-declined',
  'swap-overtaken',
  'course-changed',
  'course-cancelled',
  'gathering-changed',
  'gathering-cancelled',
  'reminder',
  'sign-in',
  'second-step-off',
  'privacy-notice',
  'feedback-answer',
  'webhook-failing',
] as const satisfies readonly MailKind[];

/** Mails that Verso has written: what became of each, and how it looks. */
@Injectable({ providedIn: 'root' })
export class MailsApi {
  private readonly api = inject(ApiClient);

  list(query: Query, signal?: AbortSignal): Promise<Page<MailRow>> {
    return this.api.get('/mails', { query, signal });
  }

  read(mailId: string, signal?: AbortSignal): Promise<MailView> {
    return this.api.get(`/mails/${mailId}`, { signal });
  }

  resend(mailId: string): Promise<void> {
    return this.api.post(`/mails/${mailId}/resend`);
  }
}
