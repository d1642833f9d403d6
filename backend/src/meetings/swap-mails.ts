import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import {
  type SwapMailRow,
  type SwapNews,
  SwapNewsRepository,
  type SwapPath,
} from './swap-news.repository.js';

const NEWS: readonly SwapNews[] = [
  'swap-asked',
  'swap-accepted',
  'swap-declined',
  'swap-overtaken',
];
/** Where a member answers, and sees what became of what her firm asked. */
const OWN_GROUP = '/my/group';

/** Mails about swaps of turns. They carry no key: what they ask for is answered by members signed in. */
@Injectable()
export class SwapMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: SwapNewsRepository,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    for (const kind of NEWS) contents.provide(kind, (ids) => this.content(ids, kind));
  }

  /** Orders the mails in the open unit: to nobody twice, and none where nobody speaks for the firm. */
  async post(kind: SwapNews, path: SwapPath): Promise<void> {
    const { programmeId, hostSwapId: subjectId } = path;
    for (const { personId, language } of await this.stored.recipients(path, kind)) {
      await this.mailbox.post({
        ...{ kind, personId, language, programmeId },
        ...{ subjectKind: 'host-swap', subjectId },
      });
    }
  }

  // Nobody is asked what was answered or taken back while the mail waited; staff may still read
  // what was sent.
  private async content(ids: readonly string[], kind: SwapNews): Promise<Map<string, MailContent>> {
    const rows = await this.stored.mails(ids);
    const isSending = this.unit.actor.kind === 'system';
    const isStale = ({ answer }: SwapMailRow): boolean => kind === 'swap-asked' && answer !== null;
    const shown = rows.filter((row) => !isSending || !isStale(row));
    return new Map(shown.map((row) => [row.id, contentOf(row)]));
  }
}

const contentOf = (row: SwapMailRow): MailContent => {
  const { programme, networkName: network, asker, other, message, funding } = row;
  const values = { programme, network, asker, other, message };
  return { values, funding, secret: null, path: OWN_GROUP };
};
