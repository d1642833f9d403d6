import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { RollupsWatchService } from './rollups-watch.service.js';
import { RollupsService } from './rollups.service.js';

/** Runs computations of the figures. Each may run twice: it replaces a month, it never adds. */
@Injectable()
export class RollupsProcessor {
  constructor(registry: JobRegistry, rollups: RollupsService, watch: RollupsWatchService) {
    registry.handle('rollups', {
      'rollups.recompute': ({ programmeId, month }) =>
        month === undefined
          ? rollups.recompute(programmeId)
          : rollups.recomputeMonth(programmeId, month),
      'rollups.recompute-all': () => watch.recomputeAll(),
      'rollups.check-drift': () => watch.checkDrift(),
      'rollups.confirm-drift': ({ programmeId, month }) => watch.confirmDrift(programmeId, month),
    });
  }
}
