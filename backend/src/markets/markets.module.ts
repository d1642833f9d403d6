import { Module } from '@nestjs/common';

import { ExportOverviewController } from './export-overview.controller.js';
import { ExportOverviewRepository } from './export-overview.repository.js';
import { ExportOverviewService } from './export-overview.service.js';
import { ExportPathController } from './export-path.controller.js';
import { ExportPathRepository } from './export-path.repository.js';
import { ExportPathService } from './export-path.service.js';

/** How firms find their way to markets abroad. */
@Module({
  controllers: [ExportPathController, ExportOverviewController],
  providers: [
    ...[ExportPathService, ExportPathRepository],
    ...[ExportOverviewService, ExportOverviewRepository],
  ],
  exports: [ExportPathService],
})
export class MarketsModule {}
