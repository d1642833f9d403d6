import { Injectable } from '@nestjs/common';

import { Schedules } from '../platform/queue/schedules.js';

/** Every ten minutes: tries that were lost with their worker. */
@Injectable()
export class WebhooksSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'webhooks.sweep', pattern: '*/10 * * * *' });
  }
}
