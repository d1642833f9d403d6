import { Module } from '@nestjs/common';

import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { ReceiverHealth } from './receiver-health.js';
import { ReceiversRepository } from './receivers.repository.js';
import { WebhookAddress } from './webhook-address.js';
import { WebhookCall } from './webhook-call.js';
import { WebhookMails } from './webhook-mails.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookVault } from './webhook-vault.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksProcessor } from './webhooks.processor.js';
import { WebhooksRepository } from './webhooks.repository.js';
import { WebhooksSchedule } from './webhooks.schedule.js';
import { WebhooksService } from './webhooks.service.js';

/** Webhooks: tells other programs of enrolments, decided experiments and published periods. */
@Module({
  controllers: [WebhooksController],
  providers: [
    WebhooksService,
    WebhooksRepository,
    DeliveriesService,
    DeliveriesRepository,
    ReceiverHealth,
    ReceiversRepository,
    WebhookMails,
    WebhookSender,
    WebhookCall,
    WebhookAddress,
    WebhookVault,
    WebhooksProcessor,
    WebhooksSchedule,
  ],
})
export class WebhooksModule {}
