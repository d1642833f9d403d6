import { Injectable } from '@nestjs/common';

import { Secrets } from '../auth/secrets.js';
import { Environment } from '../config/environment.js';
import { MailContents } from './mail-contents.js';
import { writeMail, type WrittenMail } from './mail-writer.js';
import type { Mail } from './mail.repository.js';

/** Makes the text of a mail from ids, in the unit that is open. */
@Injectable()
export class MailMaker {
  constructor(
    private readonly contents: MailContents,
    private readonly secrets: Secrets,
    private readonly environment: Environment,
  ) {}

  /** As it is sent, or without link and code; null when what it is about is gone. */
  async make(mail: Mail, withSecrets = true): Promise<WrittenMail | null> {
    const { kind, language, recipientName, subjectId } = mail;
    const content = await this.contents.of(kind, subjectId);
    if (!content) return null;
    const { secret, path } = content;
    const address = `${this.environment.publicUrl}${path}`;
    const isOpen = withSecrets || secret === null;
    return writeMail({
      ...{ kind, language, recipientName, content },
      code: secret !== null && isOpen ? this.secrets.code(secret) : null,
      // The token stands after the #: browsers keep it from servers, and mail scanners cannot use it.
      link: isOpen ? `${address}${secret ? `#${this.secrets.linkToken(secret)}` : ''}` : null,
    });
  }
}
