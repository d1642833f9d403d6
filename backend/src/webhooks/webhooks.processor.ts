import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import { DeliveriesService } from './deliveries.service.js';

/** Jobs of the webhooks. Each may run twice: a try is taken once. */
@Injectable()
export class WebhooksProcessor {
  constructor(registry: JobRegistry, deliveries: DeliveriesService) {
    registry.handle('webhooks', {
      'webhooks.tell': (news, actor) => deliveries.tell(actor, news),
      'webhooks.deliver': (attempt, actor) => deliveries.deliver(actor, attempt),
      'webhooks.sweep': (_, actor) => deliveries.sweep(actor),
    });
  }
}
