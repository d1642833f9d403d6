import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { type Page, PageQuery } from '../platform/http/page.js';
import {
  DeliveryRow,
  MadeWebhook,
  WebhookChangeRequest,
  WebhookRequest,
  WebhookRow,
} from './webhooks.dto.js';
import { WebhooksService } from './webhooks.service.js';

/** Webhooks of a programme, and what became of each delivery. */
@ApiTags('webhooks')
@Controller('programmes/:programmeId/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: WebhooksService) {}

  @Allow('webhook.manage')
  @Get()
  @AnswersList(WebhookRow)
  list(@Acting() actor: PersonActor, @IdParam('programmeId') programmeId: string) {
    return this.webhooks.list(actor, programmeId);
  }

  @Allow('webhook.manage')
  @Post()
  @Answers(MadeWebhook, { status: 201 })
  add(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() body: WebhookRequest,
  ): Promise<MadeWebhook> {
    return this.webhooks.add(actor, programmeId, body);
  }

  @Allow('webhook.manage')
  @Put(':webhookId')
  @AnswersNothing()
  change(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('webhookId') id: string,
    @Body() body: WebhookChangeRequest,
  ): Promise<void> {
    return this.webhooks.change(actor, { programmeId, id }, body);
  }

  @Allow('webhook.manage')
  @Delete(':webhookId')
  @AnswersNothing()
  remove(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('webhookId') id: string,
  ): Promise<void> {
    return this.webhooks.remove(actor, { programmeId, id });
  }

  @Allow('webhook.manage')
  @Post(':webhookId/test')
  @AnswersNothing(202)
  test(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('webhookId') id: string,
  ): Promise<void> {
    return this.webhooks.test(actor, { programmeId, id });
  }

  @Allow('webhook.manage')
  @Get(':webhookId/deliveries')
  @AnswersPage(DeliveryRow)
  deliveries(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('webhookId') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<DeliveryRow>> {
    return this.webhooks.deliveries(actor, { programmeId, id }, query);
  }

  @Allow('webhook.manage')
  @Post(':webhookId/deliveries/:deliveryId/resend')
  @AnswersNothing(202)
  resend(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('webhookId') id: string,
    @IdParam('deliveryId') deliveryId: string,
  ): Promise<void> {
    return this.webhooks.resend(actor, { programmeId, id }, deliveryId);
  }
}
