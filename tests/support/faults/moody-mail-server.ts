import { setTimeout as sleep } from 'node:timers/promises';

import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import type { ReceivedMail } from '../mail-server.js';

/** How the server treats one connection, which brings one mail. */
export const MOODS = [
  'takes',
  'slow',
  'refuses',
  'asks to try later',
  'hangs up at once',
  'hangs up before the mail',
  'hangs up within the mail',
  'hangs up after the mail',
  'never greets',
  'never answers the mail',
] as const;
export type Mood = (typeof MOODS)[number];

type Done = (error?: Error | null) => void;
const SLOW_MS = 1_500;

/** A real SMTP server whose moods change from one connection to the next. */
export class MoodyMailServer {
  readonly received: ReceivedMail[] = [];
  /** The moods of the next connections; then it takes what comes. */
  moods: Mood[] = [];
  private readonly moodOf = new Map<string, Mood>();
  private server = this.make();
  private port = 0;

  static async start(): Promise<MoodyMailServer> {
    const server = new MoodyMailServer();
    await server.open();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the same port again, after it was stopped. */
  async open(): Promise<void> {
    const { server } = this;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    const address = server.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server = this.make();
  }

  private make(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (session, done) => {
        const mood = this.moods.shift() ?? 'takes';
        this.moodOf.set(session.id, mood);
        if (mood === 'hangs up at once') this.hangUp(session);
        else if (mood !== 'never greets') done();
      },
      onRcptTo: (_, session, done) => this.addressed(session, done),
      onData: (stream, session, done) => void this.take(stream, session, done).catch(done),
    });
    server.on('error', () => undefined);
    return server;
  }

  private addressed(session: SMTPServerSession, done: Done): void {
    const mood = this.moodOf.get(session.id);
    if (mood === 'hangs up before the mail') this.hangUp(session);
    else if (mood === 'refuses') done(smtpError('No such mailbox', 550));
    else if (mood === 'asks to try later') done(smtpError('Try again later', 451));
    else done();
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession, done: Done) {
    const mood = this.moodOf.get(session.id);
    if (mood === 'slow') await sleep(SLOW_MS);
    let source = '';
    for await (const part of stream) {
      source += String(part);
      if (mood === 'hangs up within the mail') break;
    }
    if (mood === 'hangs up within the mail') {
      this.hangUp(session);
      return;
    }
    const { mailFrom, rcptTo } = session.envelope;
    const to = rcptTo.map(({ address }) => address);
    this.received.push({ from: mailFrom ? mailFrom.address : '', to, source });
    // The mail is here, but the one who sent it never hears so.
    if (mood === 'hangs up after the mail') this.hangUp(session);
    else if (mood !== 'never answers the mail') done();
  }

  private hangUp({ id }: SMTPServerSession): void {
    const { connections } = this.server as unknown as {
      connections: Set<{ id: string; _socket: { destroy(): void } }>;
    };
    for (const connection of connections) if (connection.id === id) connection._socket.destroy();
  }
}

function smtpError(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode });
}
