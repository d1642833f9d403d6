import { Injectable } from '@nestjs/common';

import { Audit } from '../platform/audit/audit.js';
import type { FirmKey, SupportKey } from './support-keys.js';

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

  /** That somebody has read who signed for a firm: once an hour, as with the firm's own page. */
  noteReading({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const subject = { subjectKind: 'enterprise', subjectId: enterpriseId, programmeId };
    return this.audit.recordHourly({ action: 'enterprise.read-personal', ...subject });
  }
}
