import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { type ReadToken, Secrets } from '../platform/auth/secrets.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MailContents } from '../platform/mail/mail-contents.js';
import type { MailKind } from '../platform/mail/mail-kinds.js';

/** The links that stand in mails, for those who follow them in the story. */
@Injectable()
export class StoryLinks {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly contents: MailContents,
    private readonly secrets: Secrets,
  ) {}

  /** By what the mail is about, in the order asked for. */
  async of(
    staff: PersonActor,
    kind: MailKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ReadToken>> {
    const contents = await this.unit.run(staff, () => this.contents.of(kind, ids));
    const links = ids.flatMap((id) => {
      const secret = contents.get(id)?.secret;
      const link = secret ? this.secrets.readToken(this.secrets.linkToken(secret)) : null;
      return link ? [[id, link] as const] : [];
    });
    return new Map(links);
  }
}
