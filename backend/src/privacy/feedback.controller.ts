import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow, Public } from '../platform/auth/allow.js';
import { type Device, OnDevice } from '../platform/auth/device.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  FeedbackAnswerRequest,
  FeedbackReceivedView,
  FeedbackRequest,
  FeedbackRow,
  FeedbackSummary,
} from './feedback.dto.js';
import { FeedbackService } from './feedback.service.js';

@ApiTags('accessibility')
@Controller('accessibility-feedback')
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Public()
  @Post()
  @Answers(FeedbackReceivedView, { status: 201 })
  give(
    @Body() body: FeedbackRequest,
    @OnDevice() { address }: Device,
  ): Promise<FeedbackReceivedView> {
    return this.feedback.give(body, address);
  }

  @Allow('feedback.answer')
  @Get()
  @AnswersList(FeedbackRow)
  list(@Acting() actor: PersonActor): Promise<{ items: FeedbackRow[] }> {
    return this.feedback.list(actor);
  }

  @Allow('feedback.answer')
  @Get('summary')
  @Answers(FeedbackSummary)
  summary(@Acting() actor: PersonActor): Promise<FeedbackSummary> {
    return this.feedback.summary(actor);
  }

  @Allow('feedback.answer')
  @Post(':feedbackId/answer')
  @AnswersNothing()
  answer(
    @Acting() actor: PersonActor,
    @IdParam('feedbackId') id: string,
    @Body() body: FeedbackAnswerRequest,
  ): Promise<void> {
    return this.feedback.answer(actor, id, body);
  }
}
