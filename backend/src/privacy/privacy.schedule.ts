import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every night: what has been kept long enough. */
@Injectable()
export class PrivacySchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'privacy.retain', pattern: '20 3 * * *' });
  }
}
