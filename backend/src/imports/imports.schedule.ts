import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Nightly, files and rows that have been looked at go. */
@Injectable()
export class ImportsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'imports.sweep', pattern: '20 3 * * *' });
  }
}
