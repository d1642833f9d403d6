import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every minute what facts have marked, and a check every night. Until then readers work marked firms out. */
@Injectable()
export class WorklistsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'worklists.keep-lines', pattern: '* * * * *' });
    schedules.add({ job: 'worklists.check-drift', pattern: '45 3 * * *' });
  }
}
