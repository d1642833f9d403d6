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
/** Commands before the content is handed over: what fails here has certainly not left. */
const BEFORE_CONTENT = new Set([
  'CONN',
  'EHLO',
  'HELO',
  'LHLO',
  'STARTTLS',
  'AUTH',
  'MAIL FROM',
  'RCPT TO',
]);

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

function failureOf(error: unknown): Failure {
  const { responseCode, command, code } = error as {
    responseCode?: number;
    command?: string;
    code?: string;
  };
  if (responseCode !== undefined) {
    const isPassing = responseCode < 500;
    return { state: 'refused', errorCode: `smtp.${responseCode}`, isPassing };
  }
  const hasNotLeft = BEFORE_CONTENT.has(command ?? '') || code === 'EDNS';
  const errorCode = `smtp.${(code ?? 'unknown').toLowerCase()}`;
  return { state: hasNotLeft ? 'refused' : 'lost', errorCode, isPassing: hasNotLeft };
}
