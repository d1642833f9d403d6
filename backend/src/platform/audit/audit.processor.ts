import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../queue/job-registry.js';
import { Schedules } from '../queue/schedules.js';
import { AuditChecker } from './audit-checker.service.js';
import { AuditSealer } from './audit-sealer.service.js';

/** Jobs of the trail: every minute what is new is sealed, every night the whole chain is checked. */
@Injectable()
export class AuditProcessor {
  constructor(
    registry: JobRegistry,
    schedules: Schedules,
    sealer: AuditSealer,
    checker: AuditChecker,
  ) {
    registry.handle('audit', {
      'audit.seal': (_, actor) => sealer.run(actor),
      'audit.check': (_, actor) => checker.run(actor),
    });
    schedules.add({ job: 'audit.seal', pattern: '* * * * *' });
    schedules.add({ job: 'audit.check', pattern: '25 3 * * *' });
  }
}
