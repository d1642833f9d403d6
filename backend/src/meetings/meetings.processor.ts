import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { MeetingRemindersService } from './meeting-reminders.service.js';
import { SwapNewsService } from './swap-news.service.js';

/** Runs reminding and telling. It may run twice, or in two workers at once: nobody hears the same again. */
@Injectable()
export class MeetingsProcessor {
  constructor(registry: JobRegistry, reminders: MeetingRemindersService, swaps: SwapNewsService) {
    registry.handle('meetings', {
      'meetings.remind': () => reminders.remind(),
      'meetings.tell-swap': (path) => swaps.tell(path),
      'meetings.tell-overtaken': () => swaps.tellOvertaken(),
    });
  }
}
