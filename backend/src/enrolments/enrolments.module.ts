import { Module } from '@nestjs/common';

import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { BulkEnrolmentsService } from './bulk-enrolments.service.js';
import { EnrollingService } from './enrolling.service.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { EnrolmentsService } from './enrolments.service.js';

/** How firms come into a programme, move on in it, and leave. Publishes `enrolment.moved`. */
@Module({
  imports: [EnterprisesModule],
  controllers: [EnrolmentsController],
  providers: [EnrollingService, EnrolmentsService, EnrolmentsRepository, BulkEnrolmentsService],
  exports: [EnrollingService, EnrolmentsService, BulkEnrolmentsService],
})
export class EnrolmentsModule {}
