import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

import { Environment } from '../config/environment.js';
import type { WrittenMail } from './mail-writer.js';

export interface Envelope {
  readonly messageId: string;
  readonly name: string;
  readonly address: string;
  readonly mail: WrittenMail;
}

/** How a mail server answered: `refused` mails have not left, of `lost` ones nobody knows. */
export type Handover = { readonly state: 'sent' } | Failure;
export interface Failure {
  readonly state: 'refused' | 'lost';
  readonly errorCode: string;
  /** Whether trying again may help. */
  readonly isPassing: boolean;
}

const TIMEOUT_MS = 20_000;
/** What fails so has certainly not left: no server found or reached, no sign-in, no recipient taken. */
const NOT_LEFT = new Set(['EDNS', 'EAUTH', 'EENVELOPE', 'ETLS']);

/** Hands mails over to the mail server of SMTP_URL. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(private readonly environment: Environment) {
    this.transport =
      environment.smtpUrl === undefined
        ? null
        : createTransport({
            url: environment.smtpUrl,
            connectionTimeout: TIMEOUT_MS,
            greetingTimeout: TIMEOUT_MS,
            socketTimeout: TIMEOUT_MS,
          });
  }

  /** Without a mail server mails are kept, to be read inside Verso. */
  get isPresent(): boolean {
    return this.transport !== null;
  }

  async handOver({ messageId, name, address, mail }: Envelope): Promise<Handover> {
    if (!this.transport) throw new Error('There is no mail server');
    try {
      await this.transport.sendMail({
        messageId,
        to: { name, address },
        from: this.environment.mailFrom,
        ...mail,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { state: 'sent' };
    } catch (error) {
      return failureOf(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

// A connection that breaks later is named like one that never came about, so only what is certain
// counts as not left.
function failureOf(error: unknown): Failure {
  const { responseCode, code, syscall } = error as {
    responseCode?: number;
    code?: string;
    syscall?: string;
  };
  if (responseCode !== undefined) {
    return { state: 'refused', errorCode: `smtp.${responseCode}`, isPassing: responseCode < 500 };
  }
  const hasNotLeft = NOT_LEFT.has(code ?? '') || syscall === 'connect' || syscall === 'getaddrinfo';
  const errorCode = `smtp.${(code ?? 'unknown').toLowerCase()}`;
  return { state: hasNotLeft ? 'refused' : 'lost', errorCode, isPassing: hasNotLeft };
}
