import { text } from 'node:stream/consumers';

import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface ReceivedMail {
  readonly from: string;
  readonly to: string[];
  readonly source: string;
}

/** How the server treats the next mails. */
export type MailTemper = 'takes' | 'refuses' | 'later' | 'hangs-up';

/** A real SMTP server on a free port of this machine. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  temper: MailTemper = 'takes';
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, done) => done(this.refusal()),
      onData: (stream, session, done) => {
        // Whoever is cut off in the middle of a mail has not handed it over.
        void text(stream).then((source) => this.take(source, session, done), done);
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', () => resolve()));
    return server;
  }

  get url(): string {
    const address = this.server.server.address();
    if (typeof address !== 'object' || !address) throw new Error('The mail server is closed');
    return `smtp://127.0.0.1:${address.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private refusal(): Error | null {
    if (this.temper === 'refuses') return smtpError('No such mailbox', 550);
    return this.temper === 'later' ? smtpError('Try again later', 451) : null;
  }

  private take(source: string, session: SMTPServerSession, done: (error?: Error | null) => void) {
    const { mailFrom, rcptTo } = session.envelope;
    this.received.push({
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
      source,
    });
    // The mail is here, but the one who sent it never hears so.
    if (this.temper === 'hangs-up') this.dropAll();
    else done();
  }

  private dropAll(): void {
    const { connections } = this.server as unknown as {
      connections: Set<{ _socket: { destroy(): void } }>;
    };
    for (const connection of connections) connection._socket.destroy();
  }
}

function smtpError(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode });
}
