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

/** What fails so has certainly not left: no server found or reached, no sign-in, no recipient taken. */
const NOT_LEFT = new Set(['EDNS', 'EAUTH', 'EENVELOPE', 'ETLS']);

/** Before a server has greeted nothing is said to it. */
const NOT_GREETED = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT']);

/** Hands mails over to the mail server of SMTP_URL. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(private readonly environment: Environment) {
    const timeout = environment.smtpTimeout * 1_000;
    this.transport =
      environment.smtpUrl === undefined
        ? null
        : createTransport({
            url: environment.smtpUrl,
            connectionTimeout: timeout,
            greetingTimeout: timeout,
            // later than the greeting's, so that it is known which of them it was
            socketTimeout: timeout + 1_000,
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
  const { responseCode, code, syscall, timeoutType } = error as {
    responseCode?: number;
    code?: string;
    syscall?: string;
    timeoutType?: string;
  };
  if (responseCode !== undefined) {
    return { state: 'refused', errorCode: `smtp.${responseCode}`, isPassing: responseCode < 500 };
  }
  const hasNotLeft =
    NOT_LEFT.has(code ?? '') ||
    NOT_GREETED.has(timeoutType ?? '') ||
    syscall === 'connect' ||
    syscall === 'getaddrinfo';
  const errorCode = `smtp.${(code ?? 'unknown').toLowerCase()}`;
  return { state: hasNotLeft ? 'refused' : 'lost', errorCode, isPassing: hasNotLeft };
}
