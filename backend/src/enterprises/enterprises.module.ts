import { Module } from '@nestjs/common';

import { RegionsModule } from '../regions/regions.module.js';
import { RegisterModule } from '../register/register.module.js';
import { BulkContactsService } from './bulk-contacts.service.js';
import { BulkEnterprisesService } from './bulk-enterprises.service.js';
import { BulkFirmsService } from './bulk-firms.service.js';
import { BulkYearlyFiguresService } from './bulk-yearly-figures.service.js';
import { ContactsService } from './contacts.service.js';
import { DuplicatesController } from './duplicates.controller.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { DuplicatesService } from './duplicates.service.js';
import { EnterprisesController } from './enterprises.controller.js';
import { EnterprisesRepository } from './enterprises.repository.js';
import { EnterprisesService } from './enterprises.service.js';
import { MergesController } from './merges.controller.js';
import { MergesRepository } from './merges.repository.js';
import { MergesService } from './merges.service.js';
import { ProfilesService } from './profiles.service.js';
import { TouchpointsController } from './touchpoints.controller.js';
import { TouchpointsRepository } from './touchpoints.repository.js';
import { TouchpointsService } from './touchpoints.service.js';
import { YearlyFiguresController } from './yearly-figures.controller.js';
import { YearlyFiguresRepository } from './yearly-figures.repository.js';
import { YearlyFiguresService } from './yearly-figures.service.js';

const BULK = [
  BulkFirmsService,
  BulkEnterprisesService,
  BulkContactsService,
  BulkYearlyFiguresService,
];

/** Firms as one programme knows them: who they are, who to ask there, when one was in touch. */
@Module({
  imports: [RegionsModule, RegisterModule],
  controllers: [
    ...[EnterprisesController, TouchpointsController, YearlyFiguresController],
    ...[DuplicatesController, MergesController],
  ],
  providers: [
    ...[EnterprisesService, ProfilesService, ContactsService, EnterprisesRepository],
    ...[TouchpointsService, TouchpointsRepository, YearlyFiguresService, YearlyFiguresRepository],
    ...[DuplicatesService, DuplicatesRepository, MergesService, MergesRepository],
    ...BULK,
  ],
  exports: [EnterprisesService, ProfilesService, ContactsService, TouchpointsService, ...BULK],
})
export class EnterprisesModule {}
