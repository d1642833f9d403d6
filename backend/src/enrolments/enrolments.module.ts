import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { SupportModule } from '../support/support.module.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsService } from './agreements.service.js';
import { BulkEnrolmentsService } from './bulk-enrolments.service.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsRepository } from './consents.repository.js';
import { ConsentsService } from './consents.service.js';
import { EligibilityController } from './eligibility.controller.js';
import { EligibilityRepository } from './eligibility.repository.js';
import { EligibilityService } from './eligibility.service.js';
import { EnrollingService } from './enrolling.service.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { EnrolmentsService } from './enrolments.service.js';
import { HandoversController } from './handovers.controller.js';
import { HandoversRepository } from './handovers.repository.js';
import { HandoversService } from './handovers.service.js';
import { MovesService } from './moves.service.js';
import { SigningService } from './signing.service.js';
import { TermsController } from './terms.controller.js';
import { TermsRepository } from './terms.repository.js';
import { TermsService } from './terms.service.js';

/** How firms come into a programme, move on in it, and leave. Publishes `enrolment.moved`. */
@Module({
  imports: [EnterprisesModule, SupportModule],
  controllers: [
    ...[EnrolmentsController, EligibilityController, HandoversController, TermsController],
    ...[AgreementsController, ConsentsController],
  ],
  providers: [
    ...[EnrollingService, EnrolmentsService, MovesService, TermsService, BulkEnrolmentsService],
    ...[HandoversService, HandoversRepository, AgreementsService],
    ...[ConsentsService, ConsentsRepository, SigningService],
    ...[EligibilityService, EnrolmentsRepository, TermsRepository, EligibilityRepository],
  ],
  exports: [
    ...[EnrollingService, EnrolmentsService, MovesService, BulkEnrolmentsService],
    ...[TermsService, EligibilityService, HandoversService, ConsentsService],
  ],
})
export class EnrolmentsModule {}
