import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { ImportCheckService } from './import-check.service.js';
import { ImportRunService } from './import-run.service.js';
import { ImportSweepService } from './import-sweep.service.js';

/** Reads and writes files, step by step. A job that is done twice finds nothing left the second time. */
@Injectable()
export class ImportsProcessor {
  constructor(
    registry: JobRegistry,
    check: ImportCheckService,
    run: ImportRunService,
    sweep: ImportSweepService,
  ) {
    registry.handle('imports', {
      'imports.check': (key, actor) => check.check(actor, key),
      'imports.run': (key, actor) => run.run(actor, key),
      'imports.sweep': (_, actor) => sweep.run(actor),
    });
  }
}
