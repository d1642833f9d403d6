import { Injectable } from '@nestjs/common';

import { Schedules } from '../queue/schedules.js';

/** Every five minutes: mails whose sender is gone. */
@Injectable()
export class MailSchedule {
  constructor(schedules: Schedules) {
    schedules.add({ job: 'mail.sweep', pattern: '*/5 * * * *' });
  }
}
