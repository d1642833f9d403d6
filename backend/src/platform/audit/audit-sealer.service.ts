import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Head, nextLink } from './audit-chain.js';
import { AuditSealsRepository, type NewSeal } from './audit-seals.repository.js';

const BATCH = 1_000;
/** After an import there are a great many: they are sealed minute by minute, and other jobs go on. */
const RUN_BATCHES = 10;
const SALT_BYTES = 32;

/** Numbers and chains what the trail has got since the last time. One at a time does, in order. */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly seals: AuditSealsRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<void> {
    for (let batch = 0; batch < RUN_BATCHES; batch += 1) {
      if ((await this.sealSome(actor)) < BATCH) return;
    }
  }

  /** How many rows were sealed; none while another one is at it. */
  private sealSome(actor: Actor): Promise<number> {
    return this.unit.run(actor, async () => {
      if (!(await this.seals.lead())) return 0;
      const rows = await this.seals.next(BATCH);
      if (rows.length === 0) return 0;
      let head: Head = await this.seals.head();
      const seals = rows.map(({ event, isForgotten }): NewSeal => {
        const link = nextLink(head, randomBytes(SALT_BYTES).toString('hex'), event);
        head = link;
        return { ...link, ...(isForgotten && { salt: null }), eventId: event.id };
      });
      await this.seals.add(seals, this.clock.now());
      return seals.length;
    });
  }
}
