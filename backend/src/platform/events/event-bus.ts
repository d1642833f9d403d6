import { Injectable } from '@nestjs/common';

import { Outbox } from '../outbox/outbox.js';
import { type EventName, type EventPayloads, LISTENERS } from './events.js';

/** Tells what has happened to the features above. The listeners' jobs leave with the commit. */
@Injectable()
export class EventBus {
  constructor(private readonly outbox: Outbox) {}

  /** Publishes in the open unit. Listeners act as the system: a figure is nobody's own. */
  async publish<Name extends EventName>(name: Name, event: EventPayloads[Name]): Promise<void> {
    for (const { job, payloadOf } of LISTENERS[name]) {
      await this.outbox.add(job, payloadOf(event), { asSystem: true });
    }
  }
}
