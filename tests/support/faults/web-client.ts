import { PASSWORD } from '../growth-path/test-api.js';

export interface WebReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser of a running installation: it keeps cookies, and sends the token that writes need. */
export class WebClient {
  private readonly cookies = new Map<string, string>();
  private token = '';

  constructor(
    /** May be changed: another process, the same people. */
    public url: string,
  ) {}

  /** Somebody who has signed in with the password of everybody in a test. */
  static async signedIn(url: string, email: string): Promise<WebClient> {
    const client = await new WebClient(url).open();
    const reply = await client.post('/session/password', { email, password: PASSWORD });
    if (reply.status !== 200) throw new Error(`Signing in failed: ${reply.status}`);
    return client;
  }

  async open(): Promise<this> {
    await this.send('GET', '/session');
    return this;
  }

  get(path: string): Promise<WebReply> {
    return this.send('GET', path);
  }

  post(path: string, body: object, headers: Readonly<Record<string, string>> = {}) {
    return this.send('POST', path, body, headers);
  }

  private async send(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<WebReply> {
    const reply = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-csrf-token': this.token,
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    for (const cookie of reply.headers.getSetCookie()) this.keep(cookie);
    const text = await reply.text();
    const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as WebReply['body'];
    if (typeof answer['csrfToken'] === 'string') this.token = answer['csrfToken'];
    return { status: reply.status, body: answer };
  }

  private keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    this.cookies.set(name, value);
  }
}
