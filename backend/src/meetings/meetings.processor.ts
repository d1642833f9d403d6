import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { MeetingRemindersService } from './meeting-reminders.service.js';

/** Runs reminding. It may run twice, or in two workers at once: nobody hears of an evening again. */
@Injectable()
export class MeetingsProcessor {
  constructor(registry: JobRegistry, reminders: MeetingRemindersService) {
    registry.handle('meetings', { 'meetings.remind': () => reminders.remind() });
  }
}
