import { Module } from '@nestjs/common';

import { AuditProcessor } from './audit.processor.js';
import { AuditSealer } from './audit-sealer.service.js';
import { AuditSealsRepository } from './audit-seals.repository.js';

/** The chain over the audit trail. */
@Module({ providers: [AuditProcessor, AuditSealer, AuditSealsRepository] })
export class AuditModule {}
