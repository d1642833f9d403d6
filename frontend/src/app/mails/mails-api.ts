import { inject, Injectable } from '@angular/core';

import { ApiClient, type Query } from '../api/api-client';
import type { Page } from '../api/pages';

export const MAIL_STATES = ['queued', 'sending', 'sent', 'kept', 'uncertain', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface MailRow {
  readonly id: string;
  readonly kind: 'sign-in' | 'invitation' | 'reminder' | 'staff-invitation';
  readonly state: MailState;
  readonly recipientName: string;
  readonly recipientEmail: string;
  readonly subject: string | null;
  readonly createdAt: string;
  readonly settledAt: string | null;
  readonly errorCode: string | null;
  readonly programmeId: string | null;
}

export interface MailView extends MailRow {
  readonly text: string;
  readonly html: string;
  readonly secretsHidden: boolean;
}

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
