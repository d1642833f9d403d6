import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type AdminHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A second, small server, on the loopback address unless a setting says otherwise: what operators
 * and the supervisor ask, and what must never be reached from outside. Paths are matched by their
 * beginning.
 */
export class AdminServer {
  private readonly routes: [prefix: string, handler: AdminHandler][] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const path = request.url ?? '/';
      const route = this.routes.find(
        ([prefix]) => path === prefix || path.startsWith(`${prefix}/`),
      );
      if (route) route[1](request, response);
      else sendJson(response, 404, { code: 'route.not-found' });
    });
  }

  route(prefix: string, handler: AdminHandler): void {
    this.routes.push([prefix, handler]);
  }

  listen(port: number, host = '127.0.0.1'): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        const address = this.server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
