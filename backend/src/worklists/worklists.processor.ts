import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { KeptLinesService } from './kept-lines.service.js';

/** The jobs of the worklist: its kept lines follow the facts, and are checked against them. */
@Injectable()
export class WorklistsProcessor {
  constructor(registry: JobRegistry, lines: KeptLinesService) {
    registry.handle('worklists', {
      'worklists.keep-lines': () => lines.keep(),
      'worklists.check-drift': () => lines.checkDrift(),
    });
  }
}
