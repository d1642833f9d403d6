import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/**
 * Reminders leave in the morning. The hours after it find nothing left to do, unless no worker ran
 * in the morning: then they still leave on their day, and never at night.
 */
@Injectable()
export class FollowUpsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'follow-ups.remind', pattern: '30 7-19 * * *' });
  }
}
