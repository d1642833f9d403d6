import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../queue/job-registry.js';
import { MailService } from './mail.service.js';

/** Jobs of the mails. */
@Injectable()
export class MailProcessor {
  constructor(registry: JobRegistry, mails: MailService) {
    registry.handle('mail', {
      'mail.send': ({ mailId }, actor) => mails.send(actor, mailId),
      'mail.sweep': (_, actor) => mails.sweep(actor),
    });
  }
}
