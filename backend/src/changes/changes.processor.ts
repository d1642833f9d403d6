import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { ChangesService } from './changes.service.js';

/** The job of the feed: its end is cut off. */
@Injectable()
export class ChangesProcessor {
  constructor(registry: JobRegistry, changes: ChangesService) {
    registry.handle('changes', { 'changes.sweep': (_, actor) => changes.sweep(actor) });
  }
}
