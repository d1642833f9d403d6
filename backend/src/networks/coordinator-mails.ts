import { Injectable } from '@nestjs/common';
import type { Language, LocalisedText } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  type MailContent,
  MailContents,
  type MailFunding,
} from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';

interface CoordinatorMailRow {
  readonly id: string;
  readonly networkName: string;
  readonly programme: LocalisedText;
  readonly funding: MailFunding;
}

interface NewRole {
  readonly id: string;
  readonly personId: string;
  readonly programmeId: string;
  readonly language: Language;
}

const SQL = `
  SELECT c.id, n.name AS "networkName", g.label AS programme,
         json_build_object('fund', g.fund, 'line', g.funding_line) AS funding
    FROM coordinator c
    JOIN network n ON n.programme_id = c.programme_id AND n.id = c.network_id
    JOIN programme g ON g.id = c.programme_id
   WHERE c.id = ANY ($1)`;

/**
 * The mail that tells somebody of her group. It carries no key: whoever wrote the address may read the
 * mail inside Verso, and must not come in as its owner. She asks for a code at the door.
 */
@Injectable()
export class CoordinatorMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    contents.provide('coordinator-invitation', (ids) => this.content(ids));
  }

  /** Orders the mail in the open unit. */
  async post({ id, personId, programmeId, language }: NewRole): Promise<void> {
    await this.mailbox.post({
      ...{ kind: 'coordinator-invitation', personId, language, programmeId },
      ...{ subjectKind: 'coordinator', subjectId: id },
    });
  }

  private async content(ids: readonly string[]): Promise<Map<string, MailContent>> {
    const rows = await this.unit.query<CoordinatorMailRow>(SQL, [ids]);
    return new Map(
      rows.map(({ id, networkName, programme, funding }) => [
        id,
        { values: { network: networkName, programme }, funding, secret: null, path: '/' },
      ]),
    );
  }
}
