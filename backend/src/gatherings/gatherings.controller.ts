import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import {
  ChangeGatheringRequest,
  ExchangeSeatsRequest,
  GatheringRow,
  GatheringsQuery,
  GatheringView,
  MoveGatheringRequest,
  PlanGatheringRequest,
  PlanSeatingRequest,
} from './gatherings.dto.js';
import { GatheringsService } from './gatherings.service.js';
import { SeatingsService } from './seatings.service.js';

/** Events across groups, as the staff of a programme arrange them. */
@ApiTags('gatherings')
@Controller('programmes/:programmeId/gatherings')
export class GatheringsController {
  constructor(
    private readonly gatherings: GatheringsService,
    private readonly seatings: SeatingsService,
  ) {}

  @Get()
  @Allow('gathering.read')
  @AnswersPage(GatheringRow)
  listGatherings(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: GatheringsQuery,
  ): Promise<Page<GatheringRow>> {
    return this.gatherings.list(actor, programmeId, query);
  }

  @Post()
  @Allow('gathering.arrange')
  @Answers(GatheringView, { status: 201 })
  planGathering(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: PlanGatheringRequest,
  ): Promise<GatheringView> {
    return this.gatherings.plan(actor, programmeId, request);
  }

  @Get(':gatheringId')
  @Allow('gathering.read')
  @Answers(GatheringView)
  readGathering(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('gatheringId') gatheringId: string,
  ): Promise<GatheringView> {
    return this.gatherings.read(actor, { programmeId, gatheringId });
  }

  @Post(':gatheringId/change')
  @Allow('gathering.arrange')
  @Answers(GatheringView)
  changeGathering(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('gatheringId') gatheringId: string,
    @Body() request: ChangeGatheringRequest,
  ): Promise<GatheringView> {
    return this.gatherings.change(actor, { programmeId, gatheringId }, request);
  }

  @Post(':gatheringId/move')
  @Allow('gathering.arrange')
  @Answers(GatheringView)
  moveGathering(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('gatheringId') gatheringId: string,
    @Body() request: MoveGatheringRequest,
  ): Promise<GatheringView> {
    return this.gatherings.move(actor, { programmeId, gatheringId }, request);
  }

  @Post(':gatheringId/seatings')
  @Allow('gathering.arrange')
  @Answers(GatheringView, { status: 201 })
  planSeating(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('gatheringId') gatheringId: string,
    @Body() request: PlanSeatingRequest,
  ): Promise<GatheringView> {
    return this.seatings.plan(actor, { programmeId, gatheringId }, request);
  }

  @Post(':gatheringId/seatings/:seatingId/exchange')
  @Allow('gathering.arrange')
  @Answers(GatheringView)
  exchangeSeats(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('gatheringId') gatheringId: string,
    @IdParam('seatingId') seatingId: string,
    @Body() request: ExchangeSeatsRequest,
  ): Promise<GatheringView> {
    return this.seatings.exchange(actor, { programmeId, gatheringId, seatingId }, request);
  }

  @Post(':gatheringId/seatings/:seatingId/publish')
  @Allow('gathering.arrange')
  @Answers(GatheringView)
  publishSeating(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('gatheringId') gatheringId: string,
    @IdParam('seatingId') seatingId: string,
  ): Promise<GatheringView> {
    return this.seatings.publish(actor, { programmeId, gatheringId, seatingId });
  }
}
