import { Module } from '@nestjs/common';

import { FollowUpsProcessor } from './follow-ups.processor.js';
import { FollowUpsRepository } from './follow-ups.repository.js';
import { FollowUpsSchedule } from './follow-ups.schedule.js';
import { FollowUpsService } from './follow-ups.service.js';
import { ReminderMails } from './reminder-mails.js';

/** Follow-ups: reminds entrepreneurs, once, of an experiment that runs past its time box. */
@Module({
  providers: [
    FollowUpsService,
    FollowUpsRepository,
    FollowUpsProcessor,
    FollowUpsSchedule,
    ReminderMails,
  ],
  exports: [FollowUpsService],
})
export class FollowUpsModule {}
