import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Says who a test pretends to be: the proxy tells it on, as the address it was asked from. */
const CLIENT_HEADER = 'x-test-client';

/** A proxy as it stands in front of several APIs: each in turn, and the next one where one is gone. */
export class Proxy {
  /** Where requests go; may change while it runs. */
  targets: string[] = [];
  private turn = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Proxy> {
    const server = createServer((incoming, outgoing) => {
      const target = new URL(proxy.next());
      const client = incoming.headers[CLIENT_HEADER] ?? incoming.socket.remoteAddress;
      const headers = { ...incoming.headers, 'x-forwarded-for': String(client) };
      const { method, url: path } = incoming;
      const { hostname, port } = target;
      const onward = request({ hostname, port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.on('error', () => outgoing.destroy());
      });
      onward.on('error', () => failed(outgoing));
      incoming.pipe(onward);
    });
    const proxy = new Proxy(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  private next(): string {
    this.turn += 1;
    const target = this.targets[this.turn % this.targets.length];
    if (target === undefined) throw new Error('The proxy has nobody to ask');
    return target;
  }
}

// What is cut off in the middle must not look whole.
function failed(outgoing: ServerResponse): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(502);
  outgoing.end();
}
