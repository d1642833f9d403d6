import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';

import { Secrets, type SecretSource } from '../platform/auth/secrets.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import { daysInWords } from '../platform/mail/texts/days-in-words.js';
import { CalendarAddresses } from './calendar-addresses.js';
import { calendarOf, type Evening } from './meeting-calendar.js';
import {
  MeetingInvitationsRepository,
  type MeetingMailRow,
} from './meeting-invitations.repository.js';

/** Each kind of mail about a meeting, and whether it asks for an answer. */
const ASKS = {
  'meeting-invitation': true,
  'meeting-changed': true,
  'meeting-reminder': true,
  'meeting-cancelled': false,
} as const;
type MeetingMail = keyof typeof ASKS;

interface Sending {
  readonly id: string;
  readonly sentAt: Date;
}

/** Mails that ask to a meeting, and that call it off. The link is derived when the mail is made. */
@Injectable()
export class MeetingMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly addresses: CalendarAddresses,
    private readonly invitations: MeetingInvitationsRepository,
    private readonly secrets: Secrets,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    for (const kind of Object.keys(ASKS) as MeetingMail[]) {
      contents.provide(kind, (ids) => this.content(ids, kind));
    }
  }

  tokenHash(sending: Sending): string {
    return this.secrets.hashes(sourceOf(sending)).tokenHash;
  }

  /** Orders the mail in the open unit, for somebody who need not have an account. */
  async post(
    kind: MeetingMail,
    programmeId: string,
    { id, language }: { readonly id: string; readonly language: Language },
  ): Promise<void> {
    await this.mailbox.post({
      ...{ kind, personId: null, language, programmeId },
      ...{ subjectKind: 'meeting-invitation', subjectId: id },
    });
  }

  // Nobody is asked to what was called off while the mail waited, or reminded of what she has
  // declined since; staff may still read what was sent.
  private async content(
    ids: readonly string[],
    kind: MeetingMail,
  ): Promise<Map<string, MailContent>> {
    const rows = await this.invitations.mails(ids);
    const isSending = this.unit.actor.kind === 'system';
    const isStale = ({ isPlanned, answer }: MeetingMailRow): boolean =>
      ASKS[kind] && (!isPlanned || (kind === 'meeting-reminder' && answer === 'no'));
    const shown = rows.filter((row) => !isSending || !isStale(row));
    const calendar = (row: MeetingMailRow) => (language: Language) =>
      calendarOf([eveningOf(row)], {
        ...{ name: row.networkName, language, domain: this.addresses.domain },
      });
    return new Map(
      shown.map((row) => [row.id, { ...contentOf(row, ASKS[kind]), calendar: calendar(row) }]),
    );
  }
}

function contentOf(row: MeetingMailRow, asks: boolean): MailContent {
  const { programme, networkName: network, hostName: host, place, theme, answer, funding } = row;
  const hours = `${row.startsAt}–${row.endsAt}`;
  return {
    values: {
      programme,
      network,
      host,
      place,
      theme,
      answer,
      hours,
      day: daysInWords(row.meetsOn),
    },
    funding,
    secret: asks ? sourceOf(row) : null,
    path: asks ? '/meeting' : '/',
  };
}

const eveningOf = ({ meetingId, ...row }: MeetingMailRow): Evening => ({ ...row, id: meetingId });

const sourceOf = ({ id, sentAt }: Sending): SecretSource => ({
  ...{ purpose: 'meeting-invitation', id, nonce: sentAt.toISOString() },
});
