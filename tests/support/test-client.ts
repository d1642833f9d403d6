import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface TestReply {
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, unknown>;
  // Whatever the route answers: each test says what it expects of it.
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

type Headers = Readonly<Record<string, string>>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A browser: it keeps cookies, and sends the token that unsafe requests need. */
export class TestClient {
  readonly cookies = new Map<string, string>();
  token = '';

  constructor(
    private readonly app: NestFastifyApplication,
    /** Where its requests come from. */
    private readonly address = '127.0.0.1',
  ) {}

  /** Opens the page: from here on the browser has a token. */
  async open(): Promise<this> {
    await this.get('/session');
    return this;
  }

  get(path: string): Promise<TestReply> {
    return this.send('GET', path);
  }

  post(path: string, body: object = {}, headers: Headers = {}): Promise<TestReply> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body: object, headers: Headers = {}): Promise<TestReply> {
    return this.send('PUT', path, body, headers);
  }

  delete(path: string): Promise<TestReply> {
    return this.send('DELETE', path);
  }

  /** Hands a file in, as it is. */
  upload(path: string, content: Buffer): Promise<TestReply> {
    return this.send('POST', path, content, { 'content-type': 'application/octet-stream' });
  }

  async send(
    method: Method,
    path: string,
    body?: object,
    headers: Headers = {},
  ): Promise<TestReply> {
    const reply = await this.app.inject({
      method,
      url: `/api${path}`,
      remoteAddress: this.address,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-csrf-token': this.token,
        ...headers,
      },
      ...(body && { payload: body }),
    });
    for (const cookie of reply.cookies) this.keep(cookie);
    const type = String(reply.headers['content-type']);
    const isJson = /[/+]json\b/.test(type) && reply.payload !== '';
    const parsed: unknown = isJson ? JSON.parse(reply.payload) : null;
    if (typeof parsed === 'object' && parsed && 'csrfToken' in parsed) {
      this.token = String(parsed.csrfToken);
    }
    const { statusCode: status, payload: text } = reply;
    return { status, text, headers: reply.headers, body: parsed };
  }

  private keep({ name, value, expires }: { name: string; value: string; expires?: Date }): void {
    if (expires && expires.getTime() < Date.now()) this.cookies.delete(name);
    else this.cookies.set(name, encodeURIComponent(value));
  }
}
