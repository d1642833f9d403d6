import { Injectable } from '@nestjs/common';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { GroupPath } from './meetings.repository.js';

type SwapAct = 'host-swap.ask' | 'host-swap.accept' | 'host-swap.refuse' | 'host-swap.take-back';

/** What is done with requests to swap leaves a trail, at its time, and the other firm is told. */
@Injectable()
export class HostSwapTrail {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Whom to write to is not for the firm that acts to know: a job finds out. */
  async note(action: SwapAct, path: GroupPath, hostSwapId: string): Promise<void> {
    const { programmeId, networkId } = path;
    const subject = { subjectKind: 'host-swap', subjectId: hostSwapId, programmeId };
    await this.audit.record({ action, ...subject, details: { networkId } });
    if (action === 'host-swap.take-back') return;
    const payload = { programmeId, networkId, hostSwapId };
    await this.outbox.add('meetings.tell-swap', payload, { asSystem: true });
  }
}
