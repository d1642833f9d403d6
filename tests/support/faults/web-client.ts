import { PASSWORD } from '../growth-path/test-api.js';

export interface WebReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const JSON_BODY = { 'content-type': 'application/json' };

/** A browser of a running installation: it keeps cookies, and sends the token that writes need. */
export class WebClient {
  private readonly cookies = new Map<string, string>();
  private token = '';

  constructor(
    /** May be changed: another process, the same people. */
    public url: string,
    /** Sent with each request. */
    private readonly always: Readonly<Record<string, string>> = {},
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
    return this.send('POST', path, JSON.stringify(body), { ...JSON_BODY, ...headers });
  }

  put(path: string, body: object): Promise<WebReply> {
    return this.send('PUT', path, JSON.stringify(body), JSON_BODY);
  }

  delete(path: string): Promise<WebReply> {
    return this.send('DELETE', path);
  }

  /** Hands a file in, as it is. */
  upload(path: string, content: string): Promise<WebReply> {
    return this.send('POST', path, content, { 'content-type': 'application/octet-stream' });
  }

  private async send(
    method: string,
    path: string,
    body?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<WebReply> {
    const reply = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-csrf-token': this.token,
        ...{ ...this.always, ...headers },
      },
      ...(body !== undefined && { body }),
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
