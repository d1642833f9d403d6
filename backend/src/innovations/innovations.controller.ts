import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddInnovationRequest,
  AddInnovationStepRequest,
  InnovationView,
  OwnInnovationsFirm,
  TakeBackInnovationRequest,
} from './innovations.dto.js';
import { InnovationsService } from './innovations.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId';
type Innovations = Promise<{ items: InnovationView[] }>;

/** What is new in firms. Each write answers all of a firm's innovations as they then are. */
@ApiTags('innovations')
@Controller()
export class InnovationsController {
  constructor(private readonly innovations: InnovationsService) {}

  @Get('my/innovations')
  @Allow('innovations.own')
  @AnswersList(OwnInnovationsFirm)
  async listOwnInnovators(@Acting() actor: PersonActor): Promise<{ items: OwnInnovationsFirm[] }> {
    return { items: await this.innovations.listOwnFirms(actor) };
  }

  @Get(`${FIRM}/innovations`)
  @Allow('innovations.read')
  @AnswersList(InnovationView)
  async listInnovations(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Innovations {
    return { items: await this.innovations.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(`${FIRM}/innovations`)
  @Allow('innovations.write')
  @AnswersList(InnovationView)
  async addInnovation(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: AddInnovationRequest,
  ): Innovations {
    return { items: await this.innovations.begin(actor, { programmeId, enterpriseId }, request) };
  }

  @Post(`${FIRM}/innovations/:innovationId/steps`)
  @Allow('innovations.write')
  @AnswersList(InnovationView)
  async addInnovationStep(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('innovationId') innovationId: string,
    @Body() request: AddInnovationStepRequest,
  ): Innovations {
    const key = { programmeId, enterpriseId, innovationId };
    return { items: await this.innovations.add(actor, key, request) };
  }

  @Post(`${FIRM}/innovations/:innovationId/steps/:innovationStepId/take-back`)
  @Allow('innovations.write')
  @AnswersList(InnovationView)
  async takeInnovationStepBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('innovationId') innovationId: string,
    @IdParam('innovationStepId') innovationStepId: string,
    @Body() { reason }: TakeBackInnovationRequest,
  ): Innovations {
    const key = { programmeId, enterpriseId, innovationId, innovationStepId };
    return { items: await this.innovations.takeBack(actor, key, reason) };
  }
}
