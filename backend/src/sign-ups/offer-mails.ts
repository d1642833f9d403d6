import { Injectable } from '@nestjs/common';
import type { CourseSession, Language, LocalisedText, OfferState } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  type MailContent,
  MailContents,
  type MailFunding,
} from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import { timesInWords } from '../platform/mail/texts/days-in-words.js';
import type { OfferKey } from './sign-up-keys.js';

/** What people sign up for; its tables are called after it. */
const OFFERS = ['course', 'gathering'] as const;
export type OfferWord = (typeof OFFERS)[number];

/** What they are told of it: that it is elsewhere or at another time, and that it is not. */
const NEWS = ['changed', 'cancelled'] as const;
export type OfferNews = (typeof NEWS)[number];

interface OfferMailRow {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly CourseSession[];
  readonly place: string | null;
  readonly link: string | null;
  readonly state: OfferState;
  readonly reason: string | null;
  readonly hasWithdrawn: boolean;
  readonly programme: LocalisedText;
  readonly funding: MailFunding;
}

/** When it is: a course in its sessions, an event as one. */
const SESSIONS = {
  course: 'o.sessions',
  gathering: `jsonb_build_array(jsonb_build_object('startsOn', o.starts_on, 'startsAt', o.starts_at,
    'endsOn', o.ends_on, 'endsAt', o.ends_at))`,
} as const;

/** Whom to write to: those who still come or wait, and have an address. Programme, offer. */
const recipientsSql = (offer: OfferWord): string => `
  SELECT s.id, k.language
    FROM ${offer}_sign_up s
    JOIN contact k ON k.programme_id = s.programme_id AND k.id = s.contact_id AND k.archived_at IS NULL
   WHERE s.programme_id = $1 AND s.${offer}_id = $2 AND s.withdrawn_at IS NULL AND k.email IS NOT NULL
   ORDER BY s.nth`;

const contentSql = (offer: OfferWord): string => `
  SELECT s.id, o.title, ${SESSIONS[offer]} AS sessions, o.place, o.link,
         o.state, o.cancel_reason AS reason, s.withdrawn_at IS NOT NULL AS "hasWithdrawn",
         g.label AS programme, json_build_object('fund', g.fund, 'line', g.funding_line) AS funding
    FROM ${offer}_sign_up s
    JOIN ${offer} o ON o.programme_id = s.programme_id AND o.id = s.${offer}_id
    JOIN programme g ON g.id = s.programme_id
   WHERE s.id = ANY ($1)`;

/** Mails to those who signed up for a course or an event. They need no account. */
@Injectable()
export class OfferMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly mailbox: Mailbox,
    private readonly clock: Clock,
    contents: MailContents,
  ) {
    for (const offer of OFFERS) {
      for (const news of NEWS) {
        contents.provide(`${offer}-${news}`, (ids) => this.content(offer, news, ids));
      }
    }
  }

  /** Orders a mail to each who signed up, in the open unit. What is past needs no telling. */
  async tell(
    offer: OfferWord,
    news: OfferNews,
    { programmeId, offerId, endsOn }: OfferKey & { readonly endsOn: string },
  ): Promise<void> {
    if (endsOn < this.clock.today()) return;
    const recipients = await this.unit.query<{ id: string; language: Language }>(
      recipientsSql(offer),
      [programmeId, offerId],
    );
    for (const { id: subjectId, language } of recipients) {
      await this.mailbox.post({
        ...{ kind: `${offer}-${news}`, personId: null, language, programmeId },
        ...{ subjectKind: `${offer}-sign-up`, subjectId },
      });
    }
  }

  // Nobody hears of a change of what she left, or of what was cancelled while the mail waited; staff may
  // still read what was sent.
  private async content(
    offer: OfferWord,
    news: OfferNews,
    ids: readonly string[],
  ): Promise<Map<string, MailContent>> {
    const rows = await this.unit.query<OfferMailRow>(contentSql(offer), [ids]);
    const isSending = this.unit.actor.kind === 'system';
    const isStale = ({ hasWithdrawn, state }: OfferMailRow): boolean =>
      hasWithdrawn || (news === 'changed' && state === 'cancelled');
    const shown = rows.filter((row) => !isSending || !isStale(row));
    return new Map(shown.map((row) => [row.id, contentOf(row)]));
  }
}

function contentOf({ funding, sessions, ...row }: OfferMailRow): MailContent {
  const { programme, title, place, link, reason } = row;
  return {
    values: { programme, title, place, link, reason, times: timesInWords(sessions) },
    funding,
    secret: null,
    path: '/',
  };
}

/**
 * Whether those who come have to hear of a change: its time or its place is another.
 *
 * @param fields - those that say when and where
 * @example isOtherwise({ place: 'Mikkeli' }, { place: 'Juva' }, ['place']) // true
 */
export const isOtherwise = <Facts extends object>(
  before: Facts,
  after: Facts,
  fields: readonly (keyof Facts)[],
): boolean =>
  fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
