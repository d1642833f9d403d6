import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MeetingPlansService } from './meeting-plans.service.js';
import { MeetingRecordsService } from './meeting-records.service.js';
import {
  MeetingCreatedView,
  MeetingPlanRequest,
  MeetingRecordRequest,
  MeetingRequest,
  MeetingsView,
  MeetingTaskRequest,
  MeetingView,
  TaskStateRequest,
} from './meetings.dto.js';
import { MeetingsService } from './meetings.service.js';

@ApiTags('meetings')
@Controller('programmes/:programmeId/networks/:networkId/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly plans: MeetingPlansService,
    private readonly records: MeetingRecordsService,
  ) {}

  @Allow('meeting.read')
  @Get()
  @Answers(MeetingsView)
  list(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
  ): Promise<MeetingsView> {
    return this.meetings.list(actor, { programmeId, networkId });
  }

  @Allow('meeting.arrange')
  @Post()
  @Answers(MeetingCreatedView, { status: 201 })
  async plan(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: MeetingPlanRequest,
  ): Promise<MeetingCreatedView> {
    return { id: await this.plans.plan(actor, { programmeId, networkId }, request) };
  }

  @Allow('meeting.read')
  @Get(':meetingId')
  @Answers(MeetingView)
  view(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
  ): Promise<MeetingView> {
    return this.meetings.view(actor, { programmeId, networkId, meetingId });
  }

  @Allow('meeting.arrange')
  @Put(':meetingId')
  @AnswersNothing()
  change(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
    @Body() request: MeetingRequest,
  ): Promise<void> {
    return this.plans.change(actor, { programmeId, networkId, meetingId }, request);
  }

  @Allow('meeting.arrange')
  @Post(':meetingId/cancel')
  @AnswersNothing()
  cancel(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
  ): Promise<void> {
    return this.plans.cancel(actor, { programmeId, networkId, meetingId });
  }

  @Allow('meeting.arrange')
  @Put(':meetingId/record')
  @AnswersNothing()
  hold(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
    @Body() request: MeetingRecordRequest,
  ): Promise<void> {
    return this.records.hold(actor, { programmeId, networkId, meetingId }, request);
  }

  @Allow('meeting.arrange')
  @Post(':meetingId/tasks')
  @Answers(MeetingCreatedView, { status: 201 })
  async addTask(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
    @Body() request: MeetingTaskRequest,
  ): Promise<MeetingCreatedView> {
    const path = { programmeId, networkId, meetingId };
    return { id: await this.records.addTask(actor, path, request) };
  }

  @Allow('meeting.arrange')
  @Put(':meetingId/tasks/:taskId')
  @AnswersNothing()
  settleTask(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
    @IdParam('taskId') id: string,
    @Body() { isDone }: TaskStateRequest,
  ): Promise<void> {
    return this.records.settleTask(actor, { programmeId, networkId, meetingId }, { id, isDone });
  }
}
