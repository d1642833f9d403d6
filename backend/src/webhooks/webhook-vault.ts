import { Injectable } from '@nestjs/common';

import { Vault } from '../platform/auth/vault.js';
import { AppError } from '../platform/errors/app-error.js';
import { RefusedAddress, WebhookAddress } from './webhook-address.js';

/** What a webhook is trusted with: its secret, closed in the table, and an address that may be called. */
@Injectable()
export class WebhookVault {
  constructor(
    private readonly vault: Vault,
    private readonly address: WebhookAddress,
  ) {}

  seal(webhookId: string, secret: string): Buffer {
    return Buffer.from(this.vault.seal(secret, placeOf(webhookId)));
  }

  open(webhookId: string, sealed: Buffer): string {
    const opened = this.vault.open(sealed.toString(), placeOf(webhookId));
    if (!opened) throw new Error('The secret of the webhook was sealed elsewhere');
    return opened.text;
  }

  /** The address as it is kept; refused beside its field when it may not be called. */
  requireAddress(url: string): string {
    try {
      return this.address.read(url).href;
    } catch (error) {
      if (error instanceof RefusedAddress) throw AppError.invalidField('url', error.code);
      throw error;
    }
  }
}

const placeOf = (webhookId: string): string => `webhook:${webhookId}`;
