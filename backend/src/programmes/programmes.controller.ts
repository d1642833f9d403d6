import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  CreatedProgramme,
  CreateProgrammeRequest,
  ProgrammeView,
  SetTargetsRequest,
} from './programmes.dto.js';
import { ProgrammesService } from './programmes.service.js';
import { SetUpService } from './set-up.service.js';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly setUp: SetUpService,
  ) {}

  @Get()
  @Allow('programme.read')
  @AnswersList(ProgrammeView)
  listProgrammes(@Acting() actor: PersonActor): Promise<{ items: ProgrammeView[] }> {
    return this.programmes.list(actor);
  }

  @Get(':programmeId')
  @Allow('programme.read')
  @Answers(ProgrammeView)
  getProgramme(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<ProgrammeView> {
    return this.programmes.get(actor, programmeId);
  }

  @Post()
  @Allow('programme.create')
  @Answers(CreatedProgramme, { status: 201 })
  createProgramme(
    @Acting() actor: PersonActor,
    @Body() request: CreateProgrammeRequest,
  ): Promise<CreatedProgramme> {
    return this.setUp.create(actor, request);
  }

  @Put(':programmeId/targets')
  @Allow('target.set')
  @Answers(ProgrammeView)
  setProgrammeTargets(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetTargetsRequest,
  ): Promise<ProgrammeView> {
    return this.programmes.setTargets(actor, programmeId, request);
  }
}
