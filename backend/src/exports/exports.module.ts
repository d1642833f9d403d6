import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { ExperimentsModule } from '../experiments/experiments.module.js';
import { NetworksModule } from '../networks/networks.module.js';
import { RollupsModule } from '../rollups/rollups.module.js';
import { ExportMaker } from './export-maker.js';
import { ExportReader } from './export-reader.js';
import { ExportsController } from './exports.controller.js';
import { ExportsProcessor } from './exports.processor.js';
import { ExportsRepository } from './exports.repository.js';
import { ExportsSchedule } from './exports.schedule.js';
import { ExportsService } from './exports.service.js';
import { ExportSweepService } from './export-sweep.service.js';
import { FactListsRepository } from './fact-lists.repository.js';
import { FactSources } from './fact-sources.js';
import { ListSources } from './list-sources.js';

/** Lists that leave as files, with the rows that their reader sees. */
@Module({
  imports: [AccountsModule, EnterprisesModule, NetworksModule, ExperimentsModule, RollupsModule],
  controllers: [ExportsController],
  providers: [
    ...[ExportsService, ExportMaker, ExportReader, ExportSweepService, ListSources, FactSources],
    ...[ExportsRepository, FactListsRepository, ExportsProcessor, ExportsSchedule],
  ],
})
export class ExportsModule {}
