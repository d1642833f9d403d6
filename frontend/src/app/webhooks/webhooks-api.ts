import { inject, Injectable } from '@angular/core';

import type {
  DeliveryRow,
  MadeWebhook,
  WebhookChangeRequest,
  WebhookRequest,
  WebhookRow,
} from '@verso/contract';

import { ApiClient } from '../api/api-client';
import type { Page } from '../api/pages';
import { ApiProblem } from '../api/problem';

/** A webhook, and the programme it belongs to. */
export interface WebhookKey {
  readonly programmeId: string;
  readonly webhookId: string;
}

/** Webhooks of a programme, and the log of what was sent. */
@Injectable({ providedIn: 'root' })
export class WebhooksApi {
  private readonly api = inject(ApiClient);

  async list(programmeId: string, signal?: AbortSignal): Promise<readonly WebhookRow[]> {
    const { items } = await this.api.get<{ items: WebhookRow[] }>(listOf(programmeId), { signal });
    return items;
  }

  /** One of them: a programme has few. */
  async find({ programmeId, webhookId }: WebhookKey, signal?: AbortSignal): Promise<WebhookRow> {
    const all = await this.list(programmeId, signal);
    const found = all.find(({ id }) => id === webhookId);
    if (!found) throw new ApiProblem({ status: 404, code: 'webhook.not-found' });
    return found;
  }

  add(programmeId: string, request: WebhookRequest): Promise<MadeWebhook> {
    return this.api.post(listOf(programmeId), request);
  }

  change(key: WebhookKey, request: WebhookChangeRequest): Promise<void> {
    return this.api.put(pathOf(key), request);
  }

  remove(key: WebhookKey): Promise<void> {
    return this.api.delete(pathOf(key));
  }

  test(key: WebhookKey): Promise<void> {
    return this.api.post(`${pathOf(key)}/test`);
  }

  deliveries(
    key: WebhookKey,
    after: string | null,
    signal?: AbortSignal,
  ): Promise<Page<DeliveryRow>> {
    return this.api.get(`${pathOf(key)}/deliveries`, { query: { after }, signal });
  }

  resend(key: WebhookKey, deliveryId: string): Promise<void> {
    return this.api.post(`${pathOf(key)}/deliveries/${deliveryId}/resend`);
  }
}

const listOf = (programmeId: string): string => `/programmes/${programmeId}/webhooks`;
const pathOf = ({ programmeId, webhookId }: WebhookKey): string =>
  `${listOf(programmeId)}/${webhookId}`;
