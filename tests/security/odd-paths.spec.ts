import { connect } from 'node:net';

import { type RunningVerso, startVerso } from '../support/running-verso.mjs';

/** Paths that no page of ours asks for, as they go over the wire. */
const ODD = [
  ...['/foo%00', '/%00', '/%ff', '/%', '/%zz', '/api/%ff', '/api/session%00', '/api/mails/%c3%28'],
  ...['//x', '//localhost/x', '/a//b', '//api/session', '/\\x', '/%5c..%5cx', '/x%0d%0aX-Bad:1'],
  ...['/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/./x', '/%1b[0m'],
  ...['/assets/..%5c..%5cpackage.json', '/api/..;/session', '/api/%2e%2e/session'],
  ...[`/api/mails/${'x'.repeat(2_000)}`, `/api/programmes/${'%41'.repeat(1_000)}`],
];
const METHODS = ['GET', 'HEAD', 'DELETE', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND'];

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The servers as they run, asked byte by byte. */
describe('odd paths', () => {
  let verso: RunningVerso;
  beforeAll(async () => {
    verso = await startVerso({
      name: `odd_${process.env['JEST_WORKER_ID'] ?? '1'}`,
      template: process.env['VERSO_TEST_TEMPLATE']!,
    });
  }, 60_000);
  afterAll(() => verso.stop());

  const ask = (method: string, path: string, ...headers: string[]): Promise<Reply> =>
    exchange(
      Number(new URL(verso.url).port),
      [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers].join(
        '\r\n',
      ) + '\r\n\r\n',
    );

  it.each(ODD)('are not found: %s', async (path) => {
    const { status, headers, body } = await ask('GET', path);

    expect([status, headers['content-type']]).toEqual([
      ...[path.startsWith('/api/mails/x') || path.startsWith('/api/programmes/') ? 401 : 404],
      'application/problem+json; charset=utf-8',
    ]);
    expect(JSON.parse(body)).toMatchObject({ status, errors: [] });
    expect(headers).toMatchObject(SAFE);
    expect(headers['x-bad']).toBeUndefined();
  });

  it('fail for no method', async () => {
    const wrong: string[] = [];
    for (const method of METHODS) {
      for (const path of [...ODD, '/', '/unknown', '/api', '/api/session']) {
        const { status, headers } = await ask(method, path, 'Content-Length: 0');
        const isSafe = Object.entries(SAFE).every(([name, value]) => headers[name] === value);
        // what Node itself refuses to read never reaches us
        if (status >= 500 || (!isSafe && status !== 400))
          wrong.push(`${method} ${path}: ${status}`);
      }
    }

    expect(wrong).toEqual([]);
  });

  it('lead to no file beside the pages', async () => {
    for (const path of ['/package.json', '/main.js.map', '/.env', '/.git/config', '/backend/src']) {
      const { status, headers } = await ask('GET', path);
      const isPage = headers['content-type']?.startsWith('text/html') ?? false;
      expect([path, status === 404 || isPage]).toEqual([path, true]);
    }
  });

  it.each([
    'X-Forwarded-For: \u0001',
    `X-Forwarded-For: ${'1.2.3.4, '.repeat(500)}`,
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: gopher',
    'X-Original-URL: /api/people',
    'X-Rewrite-URL: /api/people',
    'X-HTTP-Method-Override: DELETE',
    'Host: evil.example',
    'Cookie: verso-session=%ff; verso-csrf=%00',
    `Cookie: ${'a=b; '.repeat(2_000)}`,
    'Cookie: __proto__=x; constructor=y',
    'Accept-Version: 99',
    'Accept: ../../../etc/passwd',
    'Accept-Encoding: \u00e9, br;q=NaN',
    'Range: bytes=99999999999999999999-',
    'If-None-Match: *',
    'If-Modified-Since: yesterday',
    'Content-Type: application/json; charset=utf-9',
    'Expect: 100-continue',
    'Upgrade: h2c',
  ])('nor odd headers fail anything: %j', async (header) => {
    for (const path of ['/', '/api/session', '/api/programmes', '/nowhere', '//x']) {
      const { status, body } = await ask('GET', path, header);
      expect([path, status, status < 500]).toEqual([path, status, true]);
      expect(body).not.toContain('evil.example');
    }
  });
});

const SAFE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
};

/** Sends the bytes as they are, and reads until the server closes. */
function exchange(port: number, request: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.setTimeout(5_000, () => socket.destroy(new Error(`No answer to ${request}`)));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => resolve(toReply(Buffer.concat(parts).toString('utf8'))));
    socket.write(Buffer.from(request, 'latin1'));
  });
}

function toReply(text: string): Reply {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  const body = rest.join('\r\n\r\n');
  return { status: Number(first.split(' ')[1] ?? 0), headers: Object.fromEntries(headers), body };
}
