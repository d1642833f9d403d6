import { Injectable } from '@nestjs/common';

import { JobRegistry } from '../platform/queue/job-registry.js';
import type { WebhookNews } from '../platform/queue/jobs.js';
import { DeliveriesService } from './deliveries.service.js';

/** Jobs of the webhooks. Each may run twice: a try is taken once. */
@Injectable()
export class WebhooksProcessor {
  constructor(registry: JobRegistry, deliveries: DeliveriesService) {
    registry.handle('webhooks', {
      'webhooks.tell': (news, actor) => deliveries.tell(actor, asNow(news)),
      'webhooks.deliver': (attempt, actor) => deliveries.deliver(actor, attempt),
      'webhooks.sweep': (_, actor) => deliveries.sweep(actor),
    });
  }
}

/** As the version before wrote it: a job may wait in the queue while the system is upgraded. */
interface EarlierNews extends Omit<WebhookNews, 'subjectIds'> {
  readonly subjectId: string;
  readonly moreIds?: readonly string[];
}

function asNow(news: WebhookNews | EarlierNews): WebhookNews {
  if ('subjectIds' in news) return news;
  const { subjectId, moreIds = [], ...rest } = news;
  return { ...rest, subjectIds: [subjectId, ...moreIds] };
}
