import {
  DELIVERY_STATES,
  type DeliveryState,
  WEBHOOK_EVENTS,
  WEBHOOK_LIMITS,
  WEBHOOK_OFF_REASONS,
  WEBHOOK_TEST,
  type WebhookEvent,
  type WebhookOffReason,
} from '@verso/domain';

import { CodeList, Flag, Id, Instant, OneOf, Text, WholeNumber } from '../platform/http/fields.js';

export class WebhookRequest {
  @Text({ max: WEBHOOK_LIMITS.url }) readonly url!: string;
  @CodeList('WebhookEvent', WEBHOOK_EVENTS) readonly events!: WebhookEvent[];
}

export class WebhookChangeRequest {
  @CodeList('WebhookEvent', WEBHOOK_EVENTS) readonly events!: WebhookEvent[];
  @Flag() readonly isOn!: boolean;
}

export class MadeWebhook {
  @Id() readonly id!: string;
  /** What to check signatures with, here and never again. */
  @Text() readonly secret!: string;
}

export class WebhookRow {
  @Id() readonly id!: string;
  @Text() readonly url!: string;
  @CodeList('WebhookEvent', WEBHOOK_EVENTS) readonly events!: WebhookEvent[];
  @Instant() readonly createdAt!: string;
  @Instant({ nullable: true }) readonly offSince!: string | null;
  @OneOf('WebhookOffReason', WEBHOOK_OFF_REASONS, { nullable: true })
  readonly offReason!: WebhookOffReason | null;
  /** Since when no delivery has gone through; null when the last one did. */
  @Instant({ nullable: true }) readonly failingSince!: string | null;
  /** What the receiver answered last; null where it did not, or nothing was sent. */
  @WholeNumber({ nullable: true }) readonly statusCode!: number | null;
  @Instant({ nullable: true }) readonly deliveredAt!: string | null;
  @WholeNumber() readonly pending!: number;
}

export class DeliveryRow {
  @Id() readonly id!: string;
  @OneOf('DeliveryEvent', [...WEBHOOK_EVENTS, WEBHOOK_TEST]) readonly event!: string;
  @Id() readonly subjectId!: string;
  @Instant() readonly happenedAt!: string;
  @OneOf('DeliveryState', DELIVERY_STATES) readonly state!: DeliveryState;
  @WholeNumber() readonly attempts!: number;
  @Instant({ nullable: true }) readonly triedAt!: string | null;
  @Instant({ nullable: true }) readonly nextAt!: string | null;
  @WholeNumber({ nullable: true }) readonly statusCode!: number | null;
  @Text({ nullable: true }) readonly errorCode!: string | null;
  @WholeNumber({ nullable: true }) readonly durationMs!: number | null;
}
