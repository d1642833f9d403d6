import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { ReviewService } from './review.service.js';
import { ReleaseCsvQuery, ReviewProgrammeRow, ReviewQuery, ReviewView } from './review.views.js';

/** The funder's review: published figures of the programmes she funds. */
@ApiTags('reports')
@Controller('review')
export class ReviewController {
  constructor(private readonly review: ReviewService) {}

  @Get('programmes')
  @Allow('review.read')
  @AnswersList(ReviewProgrammeRow)
  programmes(@Acting() actor: PersonActor): Promise<{ items: ReviewProgrammeRow[] }> {
    return this.review.programmes(actor);
  }

  @Get('programmes/:programmeId')
  @Allow('review.read')
  @Answers(ReviewView)
  read(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() { month }: ReviewQuery,
  ): Promise<ReviewView> {
    return this.review.read(actor, programmeId, month);
  }

  @Get('releases/:releaseId/document')
  @Allow('review.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiProduces('application/json')
  document(@Acting() actor: PersonActor, @IdParam('releaseId') id: string): Promise<string> {
    return this.review.document(actor, id);
  }

  @Get('releases/:releaseId/document.csv')
  @Allow('review.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  csv(
    @Acting() actor: PersonActor,
    @IdParam('releaseId') id: string,
    @Query() { dialect }: ReleaseCsvQuery,
  ): Promise<string> {
    return this.review.csv(actor, id, dialect);
  }
}
