import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MeetingMonthView, MonthQuery } from './meeting-month.dto.js';
import { MeetingsService } from './meetings.service.js';

@ApiTags('meetings')
@Controller('programmes/:programmeId/meetings')
export class MeetingMonthController {
  constructor(private readonly meetings: MeetingsService) {}

  @Allow('meeting.read')
  @Get()
  @Answers(MeetingMonthView)
  month(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: MonthQuery,
  ): Promise<MeetingMonthView> {
    return this.meetings.month(actor, programmeId, query);
  }
}
