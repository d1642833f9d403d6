import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every hour, files that have expired go. */
@Injectable()
export class ExportsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'exports.sweep', pattern: '40 * * * *' });
  }
}
