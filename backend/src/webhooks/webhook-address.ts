import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

import { Injectable } from '@nestjs/common';

import { Environment } from '../platform/config/environment.js';
import { isLoopback, isPublicAddress } from './public-address.js';

/** An address that a webhook must not go to, by the code of why. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';

  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Where webhooks may go: to the public network over HTTPS, and where the installation keeps a list,
 * to the hosts on it. Names are judged by what they lead to at the moment of the call, and the
 * connection is made to that very address, so that a name cannot lead elsewhere in between.
 */
@Injectable()
export class WebhookAddress {
  constructor(private readonly environment: Environment) {}

  /** The address of a webhook, or throws with the code of what is wrong with it. */
  read(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.username !== '' || url.password !== '') {
      throw new RefusedAddress('webhook.address-format');
    }
    const host = hostOf(url);
    const isHere = host === 'localhost' || isLoopback(host);
    const mayBePlain = isHere && this.environment.webhookLoopback;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && mayBePlain)) {
      throw new RefusedAddress('webhook.address-https');
    }
    const { webhookHosts } = this.environment;
    if (webhookHosts.length > 0 && !webhookHosts.includes(host)) {
      throw new RefusedAddress('webhook.address-not-listed');
    }
    const address = host === 'localhost' ? '127.0.0.1' : host;
    const refusal = isIP(address) === 0 ? null : this.refusalOf([address]);
    if (refusal) throw refusal;
    return url;
  }

  /** For the connection: resolves a name, and refuses it when any of its addresses is not public. */
  readonly lookup: LookupFunction = (hostname, options, answer) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const refusal = error ?? this.refusalOf(found.map(({ address }) => address));
      if (refusal) {
        answer(refusal, '');
        return;
      }
      const [first] = found;
      if (options.all) answer(null, found);
      else answer(null, first?.address ?? '', first?.family);
    });
  };

  private refusalOf(addresses: readonly string[]): RefusedAddress | null {
    const isOpen = addresses.every(
      (address) =>
        isPublicAddress(address) || (isLoopback(address) && this.environment.webhookLoopback),
    );
    return isOpen ? null : new RefusedAddress('webhook.address-not-public');
  }
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();
