import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import type { MailValue } from '../platform/mail/texts/mail-text.js';
import { FollowUpsRepository } from './follow-ups.repository.js';

/** Says what the mail of a reminder says. */
@Injectable()
export class ReminderMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly followUps: FollowUpsRepository,
    contents: MailContents,
  ) {
    contents.provide('reminder', (reminderId) => this.content(reminderId));
  }

  private async content(reminderId: string): Promise<MailContent | null> {
    const row = await this.followUps.mailOf(reminderId);
    if (!row) return null;
    // Nobody is reminded of what was closed while the mail waited; staff may still read what was sent.
    if (this.unit.actor.kind === 'system' && row.stage !== 'running') return null;
    return {
      values: {
        experiment: row.title,
        enterprise: row.enterpriseName,
        endsOn: inWords(row.endsOn),
      },
      secret: null,
      path: `/my/experiments/${row.experimentId}`,
    };
  }
}

/** A calendar date as people write it, in each language. */
function inWords(date: string): MailValue {
  const written = (language: Language): [Language, string] => [
    language,
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-FI`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(Date.parse(`${date}T00:00:00Z`)),
  ];
  return Object.fromEntries(LANGUAGES.map(written)) as Record<Language, string>;
}
