import { Module } from '@nestjs/common';

import { KpiCellsRepository } from './kpi-cells.repository.js';
import { KpiFactsRepository } from './kpi-facts.repository.js';
import { KpisController } from './kpis.controller.js';
import { KpisRepository } from './kpis.repository.js';
import { KpisService } from './kpis.service.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';
import { RollupsWatchService } from './rollups-watch.service.js';
import { RollupsProcessor } from './rollups.processor.js';
import { RollupsSchedule } from './rollups.schedule.js';
import { RollupsService } from './rollups.service.js';

/**
 * Indicators: cells made from facts by jobs, read by staff, and published to funders through
 * disclosure control. Listens to moves of enrolments, changes of networks and decided experiments.
 */
@Module({
  controllers: [KpisController],
  providers: [
    RollupsService,
    RollupsWatchService,
    RollupsProcessor,
    RollupsSchedule,
    KpisService,
    ReleasesService,
    KpiFactsRepository,
    KpiCellsRepository,
    KpisRepository,
    ReleasesRepository,
  ],
  exports: [RollupsService, RollupsWatchService, KpisService, ReleasesService],
})
export class RollupsModule {}
