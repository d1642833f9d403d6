import { Global, Module } from '@nestjs/common';

import { MailContents } from './mail-contents.js';
import { MailMaker } from './mail-maker.js';
import { MailTransport } from './mail-transport.js';
import { Mailbox } from './mailbox.js';
import { MailProcessor } from './mail.processor.js';
import { MailRepository } from './mail.repository.js';
import { MailSchedule } from './mail.schedule.js';
import { MailService } from './mail.service.js';
import { MailroomService } from './mailroom.service.js';
import { MailsController } from './mails.controller.js';

/** Mails: ordered by features, made from ids, sent by the worker, looked at by people. */
@Global()
@Module({
  controllers: [MailsController],
  providers: [
    MailContents,
    Mailbox,
    MailMaker,
    MailRepository,
    MailTransport,
    MailService,
    MailroomService,
    MailProcessor,
    MailSchedule,
  ],
  exports: [MailContents, Mailbox, MailroomService],
})
export class MailModule {}
