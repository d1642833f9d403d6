import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { ObjectivesService } from './objectives.service.js';
import { PartnersService } from './partners.service.js';
import {
  ProgrammeTemplateView,
  SetAreaRequest,
  SetBasicsRequest,
  SetFundingRequest,
  SetObjectivesRequest,
  SetPartnersRequest,
  SetUpView,
} from './set-up.dto.js';
import { SetUpService } from './set-up.service.js';
import { TEMPLATES } from './templates/templates.js';

/** Setting a programme up, a step a route: each is saved by itself and can be changed later. */
@ApiTags('programmes')
@Controller()
export class SetUpController {
  constructor(
    private readonly setUp: SetUpService,
    private readonly partners: PartnersService,
    private readonly objectives: ObjectivesService,
  ) {}

  @Get('programme-templates')
  @Allow('programme.create')
  @AnswersList(ProgrammeTemplateView)
  templates(): { items: ProgrammeTemplateView[] } {
    return { items: TEMPLATES.map(({ key, label, text }) => ({ code: key, label, text })) };
  }

  @Get('programmes/:programmeId/set-up')
  @Allow('set-up.read')
  @Answers(SetUpView)
  getSetUp(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<SetUpView> {
    return this.setUp.get(actor, programmeId);
  }

  @Put('programmes/:programmeId/set-up/basics')
  @Allow('set-up.change')
  @AnswersNothing(204)
  setBasics(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetBasicsRequest,
  ): Promise<void> {
    return this.setUp.setBasics(actor, programmeId, request);
  }

  @Put('programmes/:programmeId/set-up/area')
  @Allow('set-up.change')
  @AnswersNothing(204)
  setArea(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetAreaRequest,
  ): Promise<void> {
    return this.setUp.setArea(actor, programmeId, request);
  }

  @Put('programmes/:programmeId/set-up/partners')
  @Allow('set-up.change')
  @AnswersNothing(204)
  setPartners(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetPartnersRequest,
  ): Promise<void> {
    return this.partners.setPartners(actor, programmeId, request);
  }

  @Put('programmes/:programmeId/set-up/funding')
  @Allow('set-up.change')
  @AnswersNothing(204)
  setFunding(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetFundingRequest,
  ): Promise<void> {
    return this.partners.setFunding(actor, programmeId, request);
  }

  @Put('programmes/:programmeId/set-up/objectives')
  @Allow('set-up.change')
  @AnswersNothing(204)
  setObjectives(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetObjectivesRequest,
  ): Promise<void> {
    return this.objectives.set(actor, programmeId, request);
  }
}
