import { Module } from '@nestjs/common';

import { RegisterModule } from '../register/register.module.js';
import { ProspectSearchService } from './prospect-search.service.js';
import { ProspectsController } from './prospects.controller.js';
import { ProspectsRepository } from './prospects.repository.js';
import { ProspectsService } from './prospects.service.js';

/** Firms that a programme might enrol. */
@Module({
  imports: [RegisterModule],
  controllers: [ProspectsController],
  providers: [ProspectsService, ProspectSearchService, ProspectsRepository],
  exports: [ProspectsService],
})
export class ProspectsModule {}
