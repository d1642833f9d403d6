import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { BulkReadingsService } from './bulk-readings.service.js';

/** Readings of indicators: what came of it all. */
@Module({
  imports: [EnterprisesModule],
  providers: [BulkReadingsService],
  exports: [BulkReadingsService],
})
export class OutcomesModule {}
