import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** As it came over the wire. */
  readonly source: string;
}

/** A real mail server on this machine, which keeps what it gets. */
export class PostOffice {
  readonly letters: Letter[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<PostOffice> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          office.letters.push(read(to, Buffer.concat(parts).toString('utf8')));
          done();
        });
      },
    });
    const office = new PostOffice(server);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return office;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  to(address: string): Letter[] {
    return this.letters.filter((letter) => letter.to === address);
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}

function read(to: string, source: string): Letter {
  const subject = header(source, 'Subject');
  const [head = '', ...body] = partOf(source, 'text/plain').split('\r\n\r\n');
  return {
    source,
    to,
    subject,
    text: decode(body.join('\r\n\r\n'), header(head, 'Content-Transfer-Encoding')),
  };
}

/** A part of a mail, with its head; parts may stand in parts. */
export function partOf(source: string, type: string): string {
  const boundaries = [...source.matchAll(/boundary="([^"]+)"/g)].map(([, found = '']) => found);
  const parts = boundaries.reduce(
    (all, boundary) => all.flatMap((part) => part.split(`--${boundary}`)),
    [source],
  );
  const isOfType = (part: string): boolean =>
    header(part.split('\r\n\r\n')[0] ?? '', 'Content-Type').startsWith(type);
  return parts.map((part) => part.trimStart()).find(isOfType) ?? '';
}

function header(source: string, name: string): string {
  const value = new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(source)?.[1] ?? '';
  return value
    .replace(/\r\n[ \t]/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, way: string, text: string) =>
      way.toUpperCase() === 'B'
        ? decode(text, 'base64')
        : decode(text.replaceAll('_', ' '), 'quoted-printable'),
    );
}

function decode(text: string, encoding: string): string {
  if (/base64/i.test(encoding)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(encoding)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
