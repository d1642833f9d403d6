import { Module } from '@nestjs/common';

import { AuditChecker } from './audit-checker.service.js';
import { AuditChecksRepository } from './audit-checks.repository.js';
import { AuditProcessor } from './audit.processor.js';
import { AuditSealer } from './audit-sealer.service.js';
import { AuditSealsRepository } from './audit-seals.repository.js';
import { AuditTrailController } from './audit-trail.controller.js';
import { AuditTrailRepository } from './audit-trail.repository.js';
import { AuditTrailService } from './audit-trail.service.js';

/** The audit trail: the chain over it, checks of the chain, and the page of administrators. */
@Module({
  controllers: [AuditTrailController],
  providers: [
    AuditProcessor,
    AuditSealer,
    AuditSealsRepository,
    AuditChecker,
    AuditChecksRepository,
    AuditTrailService,
    AuditTrailRepository,
  ],
})
export class AuditModule {}
