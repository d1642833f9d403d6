import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

import { startTracing } from '../../../backend/src/platform/tracing/start-tracing.js';
import { startApp, type TestApp } from '../../support/app.js';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly {
    readonly key: string;
    readonly value: { stringValue?: string };
  }[];
}
interface Sent {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

describe('a trace', () => {
  const spans: SentSpan[] = [];
  let collector: Server;
  let endTracing: () => Promise<void>;
  let app: TestApp;
  let email: string;

  beforeAll(async () => {
    collector = createServer((request, response) => {
      void json(request).then((body) => {
        const { resourceSpans } = body as Sent;
        spans.push(...resourceSpans.flatMap((one) => one.scopeSpans.flatMap((two) => two.spans)));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
    const { port } = collector.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}/`;
    endTracing = startTracing({ endpoint, share: 1, process: 'test', version: '1' });
    app = await startApp();
    const person = await app.people.advisor();
    ({ email } = person);
    await (await app.browser()).post('/session/code-request', { email });
    await app.work();
    await app.stop();
    await endTracing();
  });
  afterAll(() => new Promise((done) => collector.close(done)));

  const named = (name: string): SentSpan => {
    const span = spans.find((one) => one.name === name);
    if (!span) throw new Error(`No span ${name} among ${spans.map((one) => one.name).join(', ')}`);
    return span;
  };

  it('reaches from a request over its statements to its job and the statements of that', () => {
    const request = named('POST /api/session/code-request');
    const job = named('job mail.send');
    const of = (parent: SentSpan): string[] =>
      spans.filter(({ parentSpanId }) => parentSpanId === parent.spanId).map(({ name }) => name);

    expect(request.parentSpanId ?? '').toBe('');
    expect(job.traceId).toBe(request.traceId);
    expect(job.spanId).not.toBe(request.spanId);
    expect(of(request)).toEqual(expect.arrayContaining(['BEGIN', 'WITH', 'COMMIT']));
    expect(of(job)).toEqual(expect.arrayContaining(['BEGIN', 'UPDATE', 'COMMIT']));
  });

  it('is one for each request', () => {
    const requests = spans.filter(({ name }) => /^(GET|POST) /.test(name));

    expect(requests.length).toBeGreaterThan(1);
    expect(new Set(requests.map(({ traceId }) => traceId)).size).toBe(requests.length);
  });

  it('carries nothing of anybody: statements with their places, routes as declared', () => {
    const text = JSON.stringify(spans);
    const statements = spans
      .flatMap(({ attributes }) => attributes)
      .filter(({ key }) => key === 'db.query.text')
      .map(({ value }) => value.stringValue ?? '');

    expect(statements.length).toBeGreaterThan(5);
    expect(text).not.toContain(email);
    expect(text).not.toMatch(/@[\w-]+\.example/);
    for (const statement of statements) {
      expect(statement).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    }
  });
});
