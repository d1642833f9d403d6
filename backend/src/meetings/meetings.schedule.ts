import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/**
 * Reminders leave in the morning; later hours make up for a morning on which no worker ran. That a
 * swap can be answered no more is told within the hour, by day.
 */
@Injectable()
export class MeetingsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'meetings.remind', pattern: '40 7-19 * * *' });
    schedules.add({ job: 'meetings.tell-overtaken', pattern: '20 7-19 * * *' });
  }
}
