import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { CalendarAddresses } from './calendar-addresses.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsRepository } from './calendar-feeds.repository.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { CalendarFileService } from './calendar-file.service.js';
import { CoordinationController } from './coordination.controller.js';
import { CoordinationRepository } from './coordination.repository.js';
import { CoordinationService } from './coordination.service.js';
import { HostProposalsController } from './host-proposals.controller.js';
import { HostProposalsRepository } from './host-proposals.repository.js';
import { HostProposalsService } from './host-proposals.service.js';
import { HostSwapTrail } from './host-swap-trail.js';
import { HostSwapsRepository } from './host-swaps.repository.js';
import { HostSwapsService } from './host-swaps.service.js';
import { HostTurnsController } from './host-turns.controller.js';
import { HostTurnsRepository } from './host-turns.repository.js';
import { HostTurnsService } from './host-turns.service.js';
import { HostsAheadRepository } from './hosts-ahead.repository.js';
import { HostsAheadService } from './hosts-ahead.service.js';
import { MeetingAnswersService } from './meeting-answers.service.js';
import { MeetingInvitationsController } from './meeting-invitations.controller.js';
import { MeetingInvitationsRepository } from './meeting-invitations.repository.js';
import { MeetingInvitationsService } from './meeting-invitations.service.js';
import { MeetingMails } from './meeting-mails.js';
import { MeetingMonthController } from './meeting-month.controller.js';
import { MeetingPlansService } from './meeting-plans.service.js';
import { MeetingRecordsRepository } from './meeting-records.repository.js';
import { MeetingRecordsService } from './meeting-records.service.js';
import { MeetingRemindersService } from './meeting-reminders.service.js';
import { MeetingTrail } from './meeting-trail.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsProcessor } from './meetings.processor.js';
import { MeetingsRepository } from './meetings.repository.js';
import { MeetingsSchedule } from './meetings.schedule.js';
import { MeetingsService } from './meetings.service.js';
import { OwnProposalsService } from './own-proposals.service.js';
import { OwnSwapsController } from './own-swaps.controller.js';
import { OwnTurnsController } from './own-turns.controller.js';
import { OwnTurnsService } from './own-turns.service.js';
import { SwapMails } from './swap-mails.js';
import { SwapNewsRepository } from './swap-news.repository.js';
import { SwapNewsService } from './swap-news.service.js';
import { ThemesRepository } from './themes.repository.js';
import { ThemesService } from './themes.service.js';

/** Meetings that the firms of a group host in turn: who is next, what is planned, what came of it. */
@Module({
  imports: [EnterprisesModule],
  controllers: [
    MeetingsController,
    HostTurnsController,
    OwnTurnsController,
    OwnSwapsController,
    HostProposalsController,
    MeetingInvitationsController,
    CalendarFeedsController,
    MeetingMonthController,
    CoordinationController,
  ],
  providers: [
    CalendarAddresses,
    CalendarFeedsRepository,
    CalendarFeedsService,
    CalendarFileService,
    MeetingsService,
    MeetingPlansService,
    MeetingRemindersService,
    MeetingsProcessor,
    MeetingsSchedule,
    MeetingRecordsService,
    HostTurnsService,
    OwnTurnsService,
    HostSwapsService,
    HostSwapsRepository,
    HostProposalsService,
    HostProposalsRepository,
    OwnProposalsService,
    HostSwapTrail,
    SwapMails,
    SwapNewsRepository,
    SwapNewsService,
    ThemesService,
    MeetingInvitationsService,
    MeetingAnswersService,
    MeetingMails,
    MeetingInvitationsRepository,
    MeetingTrail,
    MeetingsRepository,
    MeetingRecordsRepository,
    HostTurnsRepository,
    ThemesRepository,
    HostsAheadService,
    HostsAheadRepository,
    CoordinationService,
    CoordinationRepository,
  ],
  exports: [
    CalendarFeedsService,
    MeetingInvitationsService,
    MeetingAnswersService,
    MeetingsService,
    MeetingPlansService,
    MeetingRecordsService,
    HostTurnsService,
    OwnTurnsService,
    HostSwapsService,
    OwnProposalsService,
    ThemesService,
    HostsAheadService,
  ],
})
export class MeetingsModule {}
