import { Injectable } from '@nestjs/common';

import { Secrets } from '../auth/secrets.js';
import { Environment } from '../config/environment.js';
import { type MailContent, MailContents } from './mail-contents.js';
import { writeMail, type WrittenMail } from './mail-writer.js';
import type { Mail } from './mail.repository.js';

export interface MadeMail extends WrittenMail {
  /** Whether it is without its link and code. */
  readonly hidesSecrets: boolean;
}

/** Makes the texts of mails from ids, in the unit that is open. */
@Injectable()
export class MailMaker {
  constructor(
    private readonly contents: MailContents,
    private readonly secrets: Secrets,
    private readonly environment: Environment,
  ) {}

  /** As it is sent; null when what it is about is gone. */
  async make(mail: Mail): Promise<MadeMail | null> {
    return (await this.makeAll([mail], () => true)).get(mail.id) ?? null;
  }

  /** Each as it is sent, or without link and code; by id, and without those whose subject is gone. */
  async makeAll(
    mails: readonly Mail[],
    showsSecrets: (mail: Mail) => boolean,
  ): Promise<ReadonlyMap<string, MadeMail>> {
    const made = new Map<string, MadeMail>();
    for (const kind of new Set(mails.map((mail) => mail.kind))) {
      const ofKind = mails.filter((mail) => mail.kind === kind);
      const contents = await this.contents.of(
        kind,
        ofKind.map(({ subjectId }) => subjectId),
      );
      for (const mail of ofKind) {
        const content = contents.get(mail.subjectId);
        if (content) made.set(mail.id, this.write(mail, content, showsSecrets(mail)));
      }
    }
    return made;
  }

  private write(mail: Mail, content: MailContent, showsSecrets: boolean): MadeMail {
    const { kind, language, recipientName } = mail;
    const { secret, path } = content;
    const address = `${this.environment.publicUrl}${path}`;
    const isOpen = showsSecrets || secret === null;
    const written = writeMail({
      ...{ kind, language, recipientName, content },
      code: secret !== null && isOpen ? this.secrets.code(secret) : null,
      // The token stands after the #: browsers keep it from servers, and mail scanners cannot use it.
      link: isOpen ? `${address}${secret ? `#${this.secrets.linkToken(secret)}` : ''}` : null,
    });
    return { ...written, hidesSecrets: !isOpen };
  }
}
