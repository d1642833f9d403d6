import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { ExportMaker } from './export-maker.js';
import { ExportSweepService } from './export-sweep.service.js';

/** Makes files that were ordered, and lets expired ones go. */
@Injectable()
export class ExportsProcessor {
  constructor(registry: JobRegistry, maker: ExportMaker, sweep: ExportSweepService) {
    registry.handle('exports', {
      'exports.make': ({ exportId }, actor) => maker.make(actor, exportId),
      'exports.sweep': (_, actor) => sweep.run(actor),
    });
  }
}
