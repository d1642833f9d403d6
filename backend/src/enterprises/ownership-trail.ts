import { Injectable } from '@nestjs/common';

import { Audit } from '../platform/audit/audit.js';
import type { FirmKey } from './enterprises.repository.js';
import type { OwnershipFact } from './ownership.repository.js';

/** What is noted of ownership in the audit trail. */
@Injectable()
export class OwnershipTrail {
  constructor(private readonly audit: Audit) {}

  note(
    fact: OwnershipFact,
    verb: 'record' | 'correct' | 'annul',
    { programmeId, enterpriseId }: FirmKey,
    subjectId: string,
  ): Promise<void> {
    const subject = { subjectKind: fact, subjectId, programmeId };
    return this.audit.record({ action: `${fact}.${verb}`, ...subject, details: { enterpriseId } });
  }
}
