import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { Outbox } from '../outbox/outbox.js';
import { type EventName, type EventPayloads, LISTENERS } from './events.js';

/** Tells what has happened to the features above. The listeners' jobs leave with the commit. */
@Injectable()
export class EventBus {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Publishes in the open unit. Listeners act as the system: a figure is nobody's own. */
  async publish<Name extends EventName>(name: Name, event: EventPayloads[Name]): Promise<void> {
    const happenedAt = this.clock.now().toISOString();
    for (const { job, payloadOf, gatherMs } of LISTENERS[name]) {
      const at = gatherMs === undefined ? undefined : this.endOfSpan(gatherMs);
      await this.outbox.add(job, payloadOf(event, happenedAt), {
        asSystem: true,
        ...(at && { at }),
      });
    }
  }

  // Spans of equal length: all events of one are due at its end, where the relay makes them one job.
  private endOfSpan(milliseconds: number): Date {
    return new Date((Math.floor(this.clock.nowMs() / milliseconds) + 1) * milliseconds);
  }
}
