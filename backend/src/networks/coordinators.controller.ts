import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { CoordinatorCreatedView, CoordinatorRequest, CoordinatorView } from './coordinators.dto.js';
import { CoordinatorsService } from './coordinators.service.js';

/** Who looks after a group without being staff of its programme. */
@ApiTags('networks')
@Controller('programmes/:programmeId/networks/:networkId/coordinators')
export class CoordinatorsController {
  constructor(private readonly coordinators: CoordinatorsService) {}

  @Allow('coordinator.read')
  @Get()
  @AnswersList(CoordinatorView)
  list(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
  ): Promise<{ items: CoordinatorView[] }> {
    return this.coordinators.list(actor, { programmeId, networkId });
  }

  @Allow('coordinator.give')
  @Post()
  @Answers(CoordinatorCreatedView, { status: 201 })
  async give(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: CoordinatorRequest,
  ): Promise<CoordinatorCreatedView> {
    return { id: await this.coordinators.give(actor, { programmeId, networkId }, request) };
  }

  @Allow('coordinator.give')
  @Post(':grantId/end')
  @AnswersNothing()
  end(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('grantId') grantId: string,
  ): Promise<void> {
    return this.coordinators.end(actor, { programmeId, networkId }, grantId);
  }
}
