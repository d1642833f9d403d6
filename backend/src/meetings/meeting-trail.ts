import { Injectable } from '@nestjs/common';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import type { MeetingPath } from './meetings.repository.js';

/** What is done with meetings leaves a trail, at its time. */
@Injectable()
export class MeetingTrail {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  today(): string {
    return this.clock.today();
  }

  note(action: string, { programmeId, networkId, meetingId }: MeetingPath): Promise<void> {
    return this.audit.record({
      ...{ action, subjectKind: 'meeting', subjectId: meetingId, programmeId },
      details: { networkId },
    });
  }
}
