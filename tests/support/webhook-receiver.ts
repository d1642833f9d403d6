import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answering = (response: ServerResponse) => void;

/** Somebody else's program: takes what webhooks send, and answers what a test tells it to. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  private answering: Answering = (response) => response.writeHead(204).end();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (part: string) => (body += part));
      request.on('end', () => {
        receiver.received.push({ headers: request.headers, body });
        receiver.answering(response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  answer(answering: Answering): void {
    this.answering = answering;
  }

  answerWith(status: number, headers: Record<string, string> = {}): void {
    this.answer((response) => response.writeHead(status, headers).end());
  }

  /** Forgets what came, and is well again. */
  reset(): void {
    this.received.length = 0;
    this.answerWith(204);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
