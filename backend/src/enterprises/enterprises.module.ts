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
import { NoLinksService } from './no-links.service.js';
import { OwnershipLinksService } from './ownership-links.service.js';
import { OwnershipTrail } from './ownership-trail.js';
import { OwnershipRepository } from './ownership.repository.js';
import { ProfilesService } from './profiles.service.js';
import { RelatedFiguresService } from './related-figures.service.js';
import { SavedFiltersController } from './saved-filters.controller.js';
import { SavedFiltersRepository } from './saved-filters.repository.js';
import { SavedFiltersService } from './saved-filters.service.js';
import { SizeController } from './size.controller.js';
import { SizeRepository } from './size.repository.js';
import { SizeService } from './size.service.js';
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

const OWNERSHIP = [
  ...[SizeService, SizeRepository, OwnershipLinksService, RelatedFiguresService],
  ...[NoLinksService, OwnershipRepository, OwnershipTrail],
];

/** Firms as one programme knows them: who they are, who to ask there, when one was in touch. */
@Module({
  imports: [RegionsModule, RegisterModule],
  controllers: [
    ...[EnterprisesController, TouchpointsController, YearlyFiguresController],
    ...[DuplicatesController, MergesController, SavedFiltersController, SizeController],
  ],
  providers: [
    ...[EnterprisesService, ProfilesService, ContactsService, EnterprisesRepository],
    ...[TouchpointsService, TouchpointsRepository, YearlyFiguresService, YearlyFiguresRepository],
    ...[DuplicatesService, DuplicatesRepository, MergesService, MergesRepository],
    ...[SavedFiltersService, SavedFiltersRepository],
    ...OWNERSHIP,
    ...BULK,
  ],
  exports: [
    ...[EnterprisesService, ProfilesService, ContactsService, TouchpointsService],
    ...[YearlyFiguresService, SizeService, OwnershipLinksService, RelatedFiguresService],
    ...[NoLinksService, SavedFiltersService, ...BULK],
  ],
})
export class EnterprisesModule {}
