import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { CreatedRow, TouchpointRequest } from './enterprises.dto.js';
import { TouchpointsService } from './touchpoints.service.js';

/** When staff and firm were in touch; it is read in the firm's timeline. */
@ApiTags('enterprises')
@Controller('programmes/:programmeId/enterprises/:enterpriseId/touchpoints')
export class TouchpointsController {
  constructor(private readonly touchpoints: TouchpointsService) {}

  @Post()
  @Allow('enterprise.change')
  @Answers(CreatedRow, { status: 201 })
  recordTouchpoint(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: TouchpointRequest,
  ): Promise<CreatedRow> {
    return this.touchpoints.record(actor, { programmeId, enterpriseId }, request);
  }

  @Put(':touchpointId')
  @Allow('enterprise.change')
  @Answers(CreatedRow)
  correctTouchpoint(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('touchpointId') touchpointId: string,
    @Body() request: TouchpointRequest,
  ): Promise<CreatedRow> {
    return this.touchpoints.correct(actor, { programmeId, enterpriseId, touchpointId }, request);
  }

  @Post(':touchpointId/annul')
  @Allow('enterprise.change')
  @AnswersNothing()
  annulTouchpoint(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('touchpointId') touchpointId: string,
  ): Promise<void> {
    return this.touchpoints.annul(actor, { programmeId, enterpriseId, touchpointId });
  }
}
