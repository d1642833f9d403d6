import { Injectable } from '@nestjs/common';

import { openText, sealText } from '../platform/auth/sealed-text.js';
import { Secrets } from '../platform/auth/secrets.js';
import { AppError } from '../platform/errors/app-error.js';
import { RefusedAddress, WebhookAddress } from './webhook-address.js';

/** What a webhook is trusted with: its secret, closed in the table, and an address that may be called. */
@Injectable()
export class WebhookVault {
  constructor(
    private readonly secrets: Secrets,
    private readonly address: WebhookAddress,
  ) {}

  seal(webhookId: string, secret: string): Buffer {
    return sealText(secret, this.secrets.key('webhook'), webhookId);
  }

  open(webhookId: string, sealed: Buffer): string {
    return openText(sealed, this.secrets.key('webhook'), webhookId);
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
