import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { type JWTPayload, SignJWT } from 'jose';
import Provider, { type ClientMetadata, type Configuration } from 'oidc-provider';

export const CLIENT = { id: 'verso', secret: 'a secret that only the two of them know' };

export interface Account {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  readonly groups?: readonly string[];
}

/** Of a browser, by name. */
type Cookies = Map<string, string>;

/** What the issuer told the client, as it was sent. */
export interface Notice {
  readonly url: string;
  readonly body: string;
}

/**
 * A real issuer on this machine, for one client. Whoever comes is signed in at once as `current`,
 * of the accounts that the test has put there; one that `asks` shows a page that asks who it is.
 */
export class TestIssuer {
  readonly accounts = new Map<string, Account>();
  current = '';
  /** What was told to a client that does not listen: by a test that hands it on itself. */
  readonly notices: Notice[] = [];
  private key = newKey();
  private keyId = crypto.randomUUID();
  private server: Server | null = null;
  private port = 0;

  /** `publicUrl` is where the client is: to be said before the first request at the latest. */
  constructor(
    public publicUrl: string,
    private readonly asks = false,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts; at the same address when it has run before. */
  async start(): Promise<void> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    let provider: Provider | null = null;
    server.on('request', (request, response) => {
      provider ??= new Provider(this.url, this.configuration());
      if (request.url?.startsWith('/interaction/')) void this.meet(provider, request, response);
      else void provider.callback()(request, response);
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
    this.key = newKey();
    this.keyId = crypto.randomUUID();
    await this.start();
  }

  /** Goes where a browser is sent, until it is sent back; answers the address it is sent back to. */
  async visit(address: string, cookies: Cookies = new Map()): Promise<string> {
    let next = address;
    while (!next.startsWith(this.publicUrl)) {
      const reply = await browse(next, cookies);
      const location = reply.headers.get('location');
      if (location === null) throw new Error(`${reply.status}: ${await reply.text()}`);
      next = new URL(location, next).href;
    }
    return next;
  }

  /** Signs out at the issuer itself, in the browser with these cookies: it tells its clients. */
  async signOut(cookies: Cookies): Promise<void> {
    const asked = await browse(`${this.url}/session/end`, cookies);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(await asked.text()) ?? [];
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    await browse(`${this.url}/session/end/confirm`, cookies, { method: 'POST', body });
  }

  /** A token of these claims, as the issuer signs them. */
  sign(claims: JWTPayload, header: { typ?: string; alg?: string } = {}): Promise<string> {
    const { alg = 'RS256', typ = 'logout+jwt' } = header;
    const signing = new SignJWT(claims).setProtectedHeader({ alg, typ, kid: this.keyId });
    return signing.sign(alg === 'HS256' ? new TextEncoder().encode(CLIENT.secret) : this.key);
  }

  private async meet(provider: Provider, request: IncomingMessage, response: ServerResponse) {
    if (this.asks && request.method === 'GET') {
      showPage(response, WHO);
      return;
    }
    const answer = this.asks ? new URLSearchParams(await text(request)).get('who') : this.current;
    const result = answer
      ? { login: { accountId: answer } }
      : { error: 'access_denied', error_description: 'called off' };
    await provider.interactionFinished(request, response, result);
  }

  /** Pages of this machine may be told; those of a test without a web server are told to the test. */
  private readonly tell: typeof fetch = async (address, options) => {
    const plain: RequestInit & { dispatcher?: unknown } = { ...options };
    delete plain.dispatcher;
    if (this.asks) return fetch(address, plain);
    const request = new Request(address, plain);
    this.notices.push({ url: request.url, body: await request.text() });
    return new Response();
  };

  private client(): ClientMetadata {
    return {
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${this.publicUrl}/api/session/openid/callback`],
      post_logout_redirect_uris: [`${this.publicUrl}/sign-in`],
      backchannel_logout_uri: `${this.publicUrl}/api/session/openid/logout`,
      backchannel_logout_session_required: true,
    };
  }

  private configuration(): Configuration {
    const key = { ...this.key.export({ format: 'jwk' }), use: 'sig', kid: this.keyId };
    return {
      jwks: { keys: [key] },
      clients: [this.client()],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
      conformIdTokenClaims: false,
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: showSignOut,
          postLogoutSuccessSource: showSignedOut,
        },
        backchannelLogout: { enabled: true },
      },
      fetch: this.tell,
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

const newKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

async function browse(address: string, cookies: Cookies, request: RequestInit = {}) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const reply = await fetch(address, { ...request, redirect: 'manual', headers: { cookie } });
  for (const set of reply.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    cookies.set(name, value);
  }
  return reply;
}

const WHO = `<h1>Kunnan tunnus</h1><form method="post">
  <label>Käyttäjätunnus <input name="who" autofocus></label>
  <button>Jatka</button></form>
  <form method="post"><button>Peruuta</button></form>`;

const page = (body: string): string => `<!doctype html><html lang="fi">
  <meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><title>Kunnan tunnus</title>${body}`;

function showPage(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html' }).end(page(body));
}

function showSignedOut(context: { body?: unknown }): void {
  context.body = page('<h1>Olet kirjautunut ulos</h1>');
}

function showSignOut(context: { body?: unknown }, form: string): void {
  context.body = page(
    `<h1>Kirjaudutaanko ulos?</h1>${form}<button form="op.logoutForm" name="logout" value="yes">Kyllä</button>`,
  );
}
