import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddConsortiumFirmRequest,
  AddConsortiumPartnerRequest,
  AddConsortiumStepRequest,
  BeginConsortiumRequest,
  ChangeConsortiumRequest,
  ConsortiumView,
  EndConsortiumMemberRequest,
} from './consortia.dto.js';
import { ConsortiaService } from './consortia.service.js';
import { ConsortiumMembersService } from './consortium-members.service.js';
import { ResearchReasonRequest } from './research.dto.js';

/** Consortia for joint projects of research and development. */
@ApiTags('research')
@Controller('programmes/:programmeId')
export class ConsortiaController {
  constructor(
    private readonly consortia: ConsortiaService,
    private readonly members: ConsortiumMembersService,
  ) {}

  @Get('research/consortia')
  @Allow('research.list')
  @AnswersList(ConsortiumView)
  async listConsortia(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: ConsortiumView[] }> {
    return { items: await this.consortia.list(actor, programmeId) };
  }

  @Post('research/consortia')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  beginConsortium(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: BeginConsortiumRequest,
  ): Promise<ConsortiumView> {
    return this.consortia.begin(actor, programmeId, request);
  }

  @Put('research/consortia/:consortiumId')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  changeConsortium(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('consortiumId') consortiumId: string,
    @Body() request: ChangeConsortiumRequest,
  ): Promise<ConsortiumView> {
    return this.consortia.change(actor, { programmeId, consortiumId }, request);
  }

  @Post('research/consortia/:consortiumId/steps')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  addConsortiumStep(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('consortiumId') consortiumId: string,
    @Body() request: AddConsortiumStepRequest,
  ): Promise<ConsortiumView> {
    return this.consortia.addStep(actor, { programmeId, consortiumId }, request);
  }

  @Post('research/consortia/:consortiumId/steps/:consortiumStepId/take-back')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  takeConsortiumStepBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('consortiumId') consortiumId: string,
    @IdParam('consortiumStepId') stepId: string,
    @Body() { reason }: ResearchReasonRequest,
  ): Promise<ConsortiumView> {
    return this.consortia.takeStepBack(actor, { programmeId, consortiumId }, stepId, reason);
  }

  @Post('research/consortia/:consortiumId/firms')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  addConsortiumFirm(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('consortiumId') consortiumId: string,
    @Body() request: AddConsortiumFirmRequest,
  ): Promise<ConsortiumView> {
    return this.members.add(actor, { programmeId, consortiumId }, request);
  }

  @Post('research/consortia/:consortiumId/partners')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  addConsortiumPartner(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('consortiumId') consortiumId: string,
    @Body() request: AddConsortiumPartnerRequest,
  ): Promise<ConsortiumView> {
    return this.members.add(actor, { programmeId, consortiumId }, request);
  }

  @Post('research/consortia/:consortiumId/members/:consortiumMemberId/end')
  @Allow('research.manage')
  @Answers(ConsortiumView)
  endConsortiumMember(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('consortiumId') consortiumId: string,
    @IdParam('consortiumMemberId') memberId: string,
    @Body() { untilOn }: EndConsortiumMemberRequest,
  ): Promise<ConsortiumView> {
    return this.members.end(actor, { programmeId, consortiumId }, memberId, untilOn);
  }

  @Get('enterprises/:enterpriseId/consortia')
  @Allow('research.read')
  @AnswersList(ConsortiumView)
  async listFirmConsortia(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: ConsortiumView[] }> {
    return { items: await this.consortia.listOfFirm(actor, { programmeId, enterpriseId }) };
  }
}
