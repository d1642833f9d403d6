import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider, { type Configuration } from 'oidc-provider';

export const CLIENT = { id: 'verso', secret: 'a secret that only the two of them know' };

export interface Account {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  readonly groups?: readonly string[];
}

/**
 * A real issuer on this machine, for one client. Whoever comes is signed in at once as `current`,
 * of the accounts that the test has put there.
 */
export class TestIssuer {
  readonly accounts = new Map<string, Account>();
  current = '';
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly publicUrl: string) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts, with keys of its own; at the same address when it has run before. */
  async start(): Promise<void> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    const provider = new Provider(this.url, this.configuration());
    const answer = provider.callback();
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/interaction/')) void this.letIn(provider, request, response);
      else void answer(request, response);
    });
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done) ?? done(undefined));
  }

  /** New keys; what was signed with the old ones is worth nothing. */
  async rotate(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Goes where a browser is sent, until it is sent back; answers the address it is sent back to. */
  async visit(address: string): Promise<string> {
    const cookies = new Map<string, string>();
    let next = address;
    while (!next.startsWith(this.publicUrl)) {
      const reply = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of reply.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const location = reply.headers.get('location');
      if (location === null) throw new Error(`${reply.status}: ${await reply.text()}`);
      next = new URL(location, next).href;
    }
    return next;
  }

  private async letIn(provider: Provider, request: IncomingMessage, response: ServerResponse) {
    const login = { accountId: this.current };
    await provider.interactionFinished(request, response, { login });
  }

  private configuration(): Configuration {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: crypto.randomUUID() };
    return {
      jwks: { keys: [key] },
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [`${this.publicUrl}/api/session/openid/callback`],
          post_logout_redirect_uris: [`${this.publicUrl}/sign-in`],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          ...this.accounts.get(id),
          groups: [...(this.accounts.get(id)?.groups ?? [])],
        }),
      }),
      loadExistingGrant: async ({ oidc }) => {
        const { provider, session, client } = oidc;
        const grant = new provider.Grant({
          accountId: session?.accountId ?? '',
          clientId: client?.clientId ?? '',
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
      cookies: { keys: ['only for tests'] },
    };
  }
}
