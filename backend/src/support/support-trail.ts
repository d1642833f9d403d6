import { Injectable } from '@nestjs/common';

import { Audit } from '../platform/audit/audit.js';
import type { SupportKey } from './support-keys.js';

/** What is noted of support in the audit trail. */
@Injectable()
export class SupportTrail {
  constructor(private readonly audit: Audit) {}

  note(
    action: 'support.record' | 'support.annul' | 'support.enter',
    { programmeId, enterpriseId, supportId }: SupportKey,
  ): Promise<void> {
    const subject = { subjectKind: 'support', subjectId: supportId, programmeId };
    return this.audit.record({ action, ...subject, details: { enterpriseId } });
  }
}
