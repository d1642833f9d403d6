import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../queue/job-registry.js';
import { Schedules } from '../queue/schedules.js';
import { AuditSealer } from './audit-sealer.service.js';

/** The job of the trail: every minute what is new is sealed. */
@Injectable()
export class AuditProcessor {
  constructor(registry: JobRegistry, schedules: Schedules, sealer: AuditSealer) {
    registry.handle('audit', { 'audit.seal': (_, actor) => sealer.run(actor) });
    schedules.add({ job: 'audit.seal', pattern: '* * * * *' });
  }
}
