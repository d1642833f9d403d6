import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every night. */
@Injectable()
export class ChangesSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'changes.sweep', pattern: '50 2 * * *' });
  }
}
