import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every night: figures as of the new day, and later the check that they are what facts give. */
@Injectable()
export class RollupsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'rollups.recompute-all', pattern: '5 0 * * *' });
    schedules.add({ job: 'rollups.check-drift', pattern: '30 3 * * *' });
  }
}
