import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { HostProposalRefusal, HostProposalRequest } from './host-proposals.dto.js';
import { HostProposalsService } from './host-proposals.service.js';
import { MeetingCreatedView } from './meetings.dto.js';
import { OwnProposalsService } from './own-proposals.service.js';

/** What hosts propose for their meetings, and what those who arrange answer. */
@ApiTags('meetings')
@Controller('programmes/:programmeId/networks/:networkId')
export class HostProposalsController {
  constructor(
    private readonly own: OwnProposalsService,
    private readonly proposals: HostProposalsService,
  ) {}

  @Allow('meeting.answer-turn')
  @Post('own-proposals')
  @Answers(MeetingCreatedView, { status: 201 })
  async propose(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: HostProposalRequest,
  ): Promise<MeetingCreatedView> {
    return { id: await this.own.propose(actor, { programmeId, networkId }, request) };
  }

  @Allow('meeting.answer-turn')
  @Post('own-proposals/:hostProposalId/withdraw')
  @AnswersNothing()
  withdraw(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('hostProposalId') hostProposalId: string,
  ): Promise<void> {
    return this.own.withdraw(actor, { programmeId, networkId }, hostProposalId);
  }

  @Allow('meeting.arrange')
  @Post('host-proposals/:hostProposalId/decline')
  @AnswersNothing()
  decline(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('hostProposalId') hostProposalId: string,
    @Body() { reason }: HostProposalRefusal,
  ): Promise<void> {
    return this.proposals.decline(actor, { programmeId, networkId }, hostProposalId, reason);
  }
}
