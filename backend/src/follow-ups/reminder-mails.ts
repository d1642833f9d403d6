import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import type { MailValue } from '../platform/mail/texts/mail-text.js';
import { FollowUpsRepository, type ReminderMailRow } from './follow-ups.repository.js';

/** Says what the mail of a reminder says. */
@Injectable()
export class ReminderMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly followUps: FollowUpsRepository,
    contents: MailContents,
  ) {
    contents.provide('reminder', (ids) => this.content(ids));
  }

  private async content(ids: readonly string[]): Promise<Map<string, MailContent>> {
    const rows = await this.followUps.mailsOf(ids);
    // Nobody is reminded of what was closed while the mail waited; staff may still read what was sent.
    const isSending = this.unit.actor.kind === 'system';
    const shown = rows.filter(({ stage }) => stage === 'running' || !isSending);
    return new Map(shown.map((row) => [row.id, contentOf(row)]));
  }
}

function contentOf(row: ReminderMailRow): MailContent {
  const { title, enterpriseName, endsOn, experimentId, funding } = row;
  return {
    values: { experiment: title, enterprise: enterpriseName, endsOn: inWords(endsOn) },
    funding,
    secret: null,
    path: `/my/experiments/${experimentId}`,
  };
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
