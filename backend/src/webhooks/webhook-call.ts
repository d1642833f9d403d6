import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';

import { Injectable } from '@nestjs/common';

import { Environment } from '../platform/config/environment.js';
import { RefusedAddress, WebhookAddress } from './webhook-address.js';

/** How a call ended: what was answered, or why nothing was. */
export interface CallOutcome {
  readonly statusCode: number | null;
  readonly errorCode: string | null;
  readonly durationMs: number;
}

export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer is read to its end, as connections want it, but no further than this. */
const ANSWER_MAX_BYTES = 64 * 1024;
const ERROR_CODES: Readonly<Record<string, string>> = {
  ABORT_ERR: 'timeout',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'broken-off',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
};

/** Calls receivers of webhooks: one POST, no redirect followed, limited in time and size. */
@Injectable()
export class WebhookCall {
  constructor(
    private readonly environment: Environment,
    private readonly address: WebhookAddress,
  ) {}

  async post(call: Call): Promise<CallOutcome> {
    const startedAt = performance.now();
    const outcome = await this.send(call).then(
      (statusCode) => ({ statusCode, errorCode: null }),
      (error: unknown) => ({ statusCode: null, errorCode: codeOf(error) }),
    );
    return { ...outcome, durationMs: Math.round(performance.now() - startedAt) };
  }

  private async send({ url: text, headers, body }: Call): Promise<number> {
    // Judged again: settings may have changed since it was registered.
    const url = this.address.read(text);
    const request = url.protocol === 'https:' ? requestSecure : requestPlain;
    const signal = AbortSignal.timeout(this.environment.webhookTimeout * 1_000);
    return new Promise((resolve, reject) => {
      const length = String(Buffer.byteLength(body));
      const sending = request(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': length },
        lookup: this.address.lookup,
        signal,
        agent: false,
      });
      sending.on('error', reject);
      sending.on('response', (answer) => {
        let read = 0;
        const status = answer.statusCode ?? 0;
        answer.on('error', reject);
        answer.on('end', () => resolve(status));
        answer.on('data', (part: Buffer) => {
          read += part.length;
          if (read <= ANSWER_MAX_BYTES) return;
          resolve(status);
          answer.destroy();
        });
      });
      sending.end(body);
    });
  }
}

function codeOf(error: unknown): string {
  if (error instanceof RefusedAddress) return 'address-refused';
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  if (/^(ERR_TLS|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return 'certificate';
  return ERROR_CODES[code] ?? 'network';
}
