import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow, Public } from '../platform/auth/allow.js';
import { type Device, OnDevice } from '../platform/auth/device.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { CalendarFeedRequest, CalendarFeedsView, CalendarFeedView } from './calendar-feeds.dto.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { CalendarFileService } from './calendar-file.service.js';

const TYPE = 'text/calendar; charset=utf-8';

@ApiTags('meetings')
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly files: CalendarFileService,
  ) {}

  @Allow('settings.change')
  @Get('calendar-feeds')
  @Answers(CalendarFeedsView)
  async list(@Acting() actor: PersonActor): Promise<CalendarFeedsView> {
    return { items: await this.feeds.list(actor) };
  }

  @Allow('settings.change')
  @Post('calendar-feeds')
  @Answers(CalendarFeedView, { status: 201 })
  make(
    @Acting() actor: PersonActor,
    @Body() request: CalendarFeedRequest,
  ): Promise<CalendarFeedView> {
    return this.feeds.make(actor, request);
  }

  @Allow('settings.change')
  @Post('calendar-feeds/:calendarFeedId/renew')
  @AnswersNothing()
  renew(@Acting() actor: PersonActor, @IdParam('calendarFeedId') id: string): Promise<void> {
    return this.feeds.renew(actor, id);
  }

  @Allow('settings.change')
  @Post('calendar-feeds/:calendarFeedId/end')
  @AnswersNothing()
  end(@Acting() actor: PersonActor, @IdParam('calendarFeedId') id: string): Promise<void> {
    return this.feeds.end(actor, id);
  }

  /** For calendar programs, which know an address and no session: the address is the secret. */
  @Public()
  @Get('calendar/:name')
  @ApiProduces('text/calendar')
  async file(@Param('name') name: string, @OnDevice() device: Device): Promise<StreamableFile> {
    const content = Buffer.from(await this.files.file(name, device));
    return new StreamableFile(content, { type: TYPE, disposition: 'inline; filename="verso.ics"' });
  }
}
