import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Logger } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import { RegisterClient } from './register.client.js';

const ID = '0112038-9';
const COMPANY = {
  totalResults: 1,
  companies: [{ businessId: { value: ID }, names: [{ name: 'Nokia Oyj', type: '1' }] }],
};

let server: Server;
let base: string;
let asked: number[];
let answer: RequestListener;

beforeAll(async () => {
  Logger.overrideLogger(false);
  server = createServer((request, response) => {
    asked.push(performance.now());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
});
beforeEach(() => (asked = []));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = (settings: { totalMs?: number; pauseMs?: number } = {}): RegisterClient =>
  new RegisterClient(
    {
      place: () => ({ baseUrl: base, source: 'prh-ytj' }),
      tries: 3,
      // room for a busy machine; what is about the time in all says its own
      totalMs: 6_000,
      pauseMs: 20,
      ...settings,
    },
    new Clock(),
  );

/** Answers in turn; the last one again and again. */
function inTurn(...answers: RequestListener[]): void {
  let turn = 0;
  answer = (request, response) => {
    const next = answers[Math.min(turn, answers.length - 1)]!;
    turn += 1;
    next(request, response);
  };
}

const found: RequestListener = (_, response) => response.end(JSON.stringify(COMPANY));
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end(body);
const silence: RequestListener = () => undefined;

describe('RegisterClient', () => {
  it('asks for one Business ID and reads the company', async () => {
    let url = '';
    answer = (request, response) => {
      url = request.url ?? '';
      found(request, response);
    };

    const { company } = await client().find(ID);

    expect(url).toBe('/v3/companies?businessId=0112038-9');
    expect(company?.name).toBe('Nokia Oyj');
  });

  it.each([
    ['an empty list', status(200, {}, '{"totalResults":0,"companies":[]}')],
    ['404', status(404)],
    ['another company', status(200, {}, JSON.stringify(COMPANY).replace(ID, '0100130-4'))],
    ['no list at all', status(200, {}, 'null')],
  ])('knows of no company when the answer is %s, and asks once', async (_, reply) => {
    inTurn(reply);

    expect((await client().find(ID)).company).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a failing server', status(500)],
    ['a busy server', status(503)],
    ['too many requests', status(429)],
    ['a broken answer', status(200, {}, '{"companies":[')],
    ['a cut connection', (request: IncomingMessage) => request.socket.destroy()],
  ])('asks again after %s, each time later', async (_, reply) => {
    inTurn(reply, reply, found);

    expect((await client({ pauseMs: 60 }).find(ID)).company?.name).toBe('Nokia Oyj');
    expect(asked).toHaveLength(3);
    expect(asked[1]! - asked[0]!).toBeGreaterThanOrEqual(55);
    expect(asked[2]! - asked[1]!).toBeGreaterThanOrEqual(115);
  });

  it('gives up after three tries and says how many and how long', async () => {
    inTurn(status(500));

    await expect(client().find(ID)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'register.unavailable',
      params: { tries: 3, seconds: expect.any(Number) },
    });
    expect(asked).toHaveLength(3);
  });

  it.each([400, 401, 403])('does not repeat a question that is refused with %d', async (code) => {
    inTurn(status(code));

    await expect(client().find(ID)).rejects.toMatchObject({ params: { tries: 1 } });
    expect(asked).toHaveLength(1);
  });

  it('keeps to its time in all when the register is silent', async () => {
    inTurn(silence);
    const startMs = performance.now();

    const hurried = client({ totalMs: 900 });
    await expect(hurried.find(ID)).rejects.toMatchObject({ code: 'register.unavailable' });

    expect(asked).toHaveLength(3);
    expect(performance.now() - startMs).toBeLessThan(1_400);
  });

  it('still reads an answer that comes after one slow try', async () => {
    inTurn(silence, found);

    expect((await client({ totalMs: 1_500 }).find(ID)).company?.name).toBe('Nokia Oyj');
  });

  it('waits as many seconds as the register asks', async () => {
    inTurn(status(429, { 'retry-after': '1' }), found);

    expect((await client({ totalMs: 5_000 }).find(ID)).company?.name).toBe('Nokia Oyj');
    expect(asked[1]! - asked[0]!).toBeGreaterThanOrEqual(995);
  });

  it('waits until the date that the register names, by its own clock', async () => {
    const headers = {
      date: 'Fri, 20 Nov 2026 10:00:00 GMT',
      'retry-after': 'Fri, 20 Nov 2026 10:00:01 GMT',
    };
    inTurn(status(503, headers), found);

    expect((await client({ totalMs: 5_000 }).find(ID)).company?.name).toBe('Nokia Oyj');
    expect(asked[1]! - asked[0]!).toBeGreaterThanOrEqual(995);
  });

  it('does not wait when the register asks for longer than there is time', async () => {
    inTurn(status(429, { 'retry-after': '3600' }));
    const startMs = performance.now();

    await expect(client().find(ID)).rejects.toMatchObject({ params: { tries: 1 } });
    expect(performance.now() - startMs).toBeLessThan(500);
  });

  it('follows a redirect of the same server', async () => {
    inTurn(status(301, { location: '/v3/moved?businessId=0112038-9' }), found);

    expect((await client().find(ID)).company?.name).toBe('Nokia Oyj');
  });

  it('refuses a redirect to another server', async () => {
    const { port } = new URL(base);
    inTurn(status(302, { location: `http://localhost:${port}/v3/companies` }), found);

    await expect(client().find(ID)).rejects.toMatchObject({ params: { tries: 1 } });
    expect(asked).toHaveLength(1);
  });

  it('refuses redirects without end', async () => {
    inTurn(status(302, { location: '/v3/again' }));

    await expect(client().find(ID)).rejects.toMatchObject({ code: 'register.unavailable' });
  });

  it('does not read an answer without end', async () => {
    answer = (_, response) => {
      const chunk = Buffer.alloc(500_000, ' ');
      const more = (): void => {
        if (!response.destroyed && response.write(chunk)) setImmediate(more);
      };
      response.on('drain', more);
      more();
    };

    await expect(client({ totalMs: 3_000 }).find(ID)).rejects.toMatchObject({
      code: 'register.unavailable',
    });
  });
});
