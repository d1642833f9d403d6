import { Module } from '@nestjs/common';

import { ExportPathController } from './export-path.controller.js';
import { ExportPathRepository } from './export-path.repository.js';
import { ExportPathService } from './export-path.service.js';

/** How firms find their way to markets abroad. */
@Module({
  controllers: [ExportPathController],
  providers: [ExportPathService, ExportPathRepository],
  exports: [ExportPathService],
})
export class MarketsModule {}
