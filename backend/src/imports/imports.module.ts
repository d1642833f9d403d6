import { Module } from '@nestjs/common';

import { EnrolmentsModule } from '../enrolments/enrolments.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { BulkWriters } from './bulk-writers.js';
import { ImportCheckService } from './import-check.service.js';
import { ImportFiles } from './import-files.js';
import { ImportIntake } from './import-intake.js';
import { ImportReadingService } from './import-reading.service.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportRunService } from './import-run.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsProcessor } from './imports.processor.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsSchedule } from './imports.schedule.js';
import { ImportsService } from './imports.service.js';
import { ImportStore } from './import-store.js';
import { ImportStepService } from './import-step.service.js';
import { ImportSteps } from './import-steps.js';
import { ImportSweepService } from './import-sweep.service.js';

/** Files that come in: looked into, tried out, and written through the features that own the facts. */
@Module({
  imports: [RegionsModule, EnterprisesModule, EnrolmentsModule, OutcomesModule],
  controllers: [ImportsController],
  providers: [
    ...[ImportsService, ImportReadingService, ImportCheckService, ImportRunService],
    ...[
      ImportSweepService,
      ImportStepService,
      ImportSteps,
      ImportStore,
      ImportFiles,
      ImportIntake,
      BulkWriters,
    ],
    ...[ImportsRepository, ImportRowsRepository, ImportsProcessor, ImportsSchedule],
  ],
})
export class ImportsModule {}
