import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every night: what has expired. */
@Injectable()
export class AccountsSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'accounts.sweep', pattern: '40 2 * * *' });
  }
}
