import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MembersService } from './members.service.js';
import {
  MembershipEndRequest,
  NetworkChange,
  NetworkCreatedView,
  NetworkMembersAddedView,
  NetworkMembersRequest,
  NetworkRequest,
  NetworkRow,
  NetworkView,
} from './networks.dto.js';
import { NetworksService } from './networks.service.js';

@ApiTags('networks')
@Controller('programmes/:programmeId/networks')
export class NetworksController {
  constructor(
    private readonly networks: NetworksService,
    private readonly members: MembersService,
  ) {}

  @Allow('network.read')
  @Get()
  @AnswersList(NetworkRow)
  list(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: NetworkRow[] }> {
    return this.networks.list(actor, programmeId);
  }

  @Allow('network.create')
  @Post()
  @Answers(NetworkCreatedView, { status: 201 })
  async create(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: NetworkRequest,
  ): Promise<NetworkCreatedView> {
    return { id: await this.networks.create(actor, programmeId, request) };
  }

  @Allow('network.read')
  @Get(':networkId')
  @Answers(NetworkView)
  view(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
  ): Promise<NetworkView> {
    return this.networks.view(actor, programmeId, networkId);
  }

  @Allow('network.change')
  @Put(':networkId')
  @Answers(NetworkView)
  change(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: NetworkChange,
  ): Promise<NetworkView> {
    return this.networks.change(actor, { programmeId, networkId }, request);
  }

  @Allow('network.change')
  @Post(':networkId/members')
  @Answers(NetworkMembersAddedView, { status: 201 })
  join(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: NetworkMembersRequest,
  ): Promise<NetworkMembersAddedView> {
    return this.members.join(actor, { programmeId, networkId }, request);
  }

  @Allow('network.change')
  @Post(':networkId/members/:memberId/end')
  @AnswersNothing()
  leave(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('memberId') memberId: string,
    @Body() request: MembershipEndRequest,
  ): Promise<void> {
    return this.members.leave(actor, { programmeId, networkId }, { ...request, memberId });
  }
}
