/** A browser of somebody: it keeps cookies, sends the token that writes need, and counts. */
export class Client {
  #cookies = new Map();
  #token = '';

  /** @param {string} url @param {{answered(about: object): void}} tally */
  constructor(url, tally) {
    this.url = url;
    this.tally = tally;
  }

  /** Signs somebody of the demo in; answers who she is. */
  async signIn(email) {
    await this.get('/session');
    const session = await this.post('/session/demo', { email });
    if (!session) throw new Error(`${email} cannot sign in`);
    return session;
  }

  get(path) {
    return this.#send('GET', path);
  }

  post(path, body = {}) {
    return this.#send('POST', path, JSON.stringify(body), 'application/json');
  }

  put(path, body) {
    return this.#send('PUT', path, JSON.stringify(body), 'application/json');
  }

  upload(path, content) {
    return this.#send('POST', path, content, 'application/octet-stream');
  }

  /** The answer, read; null where there is none, or an error, which is counted. */
  async #send(method, path, body, type) {
    const startedAt = performance.now();
    const about = { method, path, status: 0 };
    try {
      const reply = await fetch(`${this.url}/api${path}`, {
        method,
        headers: {
          cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '),
          'x-csrf-token': this.#token,
          ...(type && { 'content-type': type }),
        },
        ...(body !== undefined && { body }),
        signal: AbortSignal.timeout(30_000),
      });
      about.status = reply.status;
      for (const cookie of reply.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
        this.#cookies.set(name, value);
      }
      const answer = await reply.text();
      if (!reply.ok) return null;
      const isJson = reply.headers.get('content-type')?.includes('json') && answer !== '';
      const read = isJson ? JSON.parse(answer) : answer;
      if (read?.csrfToken) this.#token = read.csrfToken;
      return read;
    } catch (error) {
      about.error = String(error);
      return null;
    } finally {
      this.tally.answered({ ...about, milliseconds: performance.now() - startedAt });
    }
  }
}
