import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../auth/acting.js';
import { Allow } from '../auth/allow.js';
import { Answers, AnswersNothing, AnswersPage } from '../http/answers.js';
import { IdParam } from '../http/id-param.js';
import type { Page } from '../http/page.js';
import { MailRow, MailsQuery, MailView } from './mail.dto.js';
import { MailroomService } from './mailroom.service.js';

@ApiTags('mails')
@Controller('mails')
export class MailsController {
  constructor(private readonly mailroom: MailroomService) {}

  @Allow('mail.read')
  @Get()
  @AnswersPage(MailRow)
  list(@Acting() actor: PersonActor, @Query() query: MailsQuery): Promise<Page<MailRow>> {
    return this.mailroom.list(actor, query);
  }

  @Allow('mail.read')
  @Get(':mailId')
  @Answers(MailView)
  show(@Acting() actor: PersonActor, @IdParam('mailId') mailId: string): Promise<MailView> {
    return this.mailroom.show(actor, mailId);
  }

  @Allow('mail.resend')
  @Post(':mailId/resend')
  @AnswersNothing(202)
  resend(@Acting() actor: PersonActor, @IdParam('mailId') mailId: string): Promise<void> {
    return this.mailroom.resend(actor, mailId);
  }
}
