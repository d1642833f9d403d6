import { startApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

describe('a refusal', () => {
  let app: TestApp;
  let browser: TestClient;
  beforeAll(async () => {
    app = await startApp();
    browser = await app.as(await app.people.administrator());
  });
  afterAll(() => app.stop());

  const raw = (payload: string, type = 'application/json') =>
    app.api.inject({
      method: 'PUT',
      url: '/api/settings',
      payload,
      headers: {
        'content-type': type,
        'x-csrf-token': browser.token,
        cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; '),
      },
    });

  it('is a problem document with a code and the id of its request', async () => {
    const reply = await browser.get('/mails/01900000-0000-7000-8000-000000000000');

    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(reply.body).toEqual({
      type: 'about:blank',
      status: 404,
      code: 'mail.not-found',
      errors: [],
      requestId: reply.headers['x-request-id'],
    });
  });

  it('says each wrong field with its path, and refuses unknown ones', async () => {
    const reply = await browser.post('/people', {
      name: ' ',
      email: 'not an address',
      language: 'de',
      role: 'advisor',
      programmeId: 'x',
      surprise: 1,
    });

    expect(reply.status).toBe(400);
    expect(reply.body.code).toBe('request.invalid');
    expect(
      new Map(reply.body.errors.map((e: { path: string; code: string }) => [e.path, e.code])),
    ).toEqual(
      new Map([
        ['surprise', 'unknown-field'],
        ['name', 'required'],
        ['email', 'email.format'],
        ['language', 'not-one-of'],
        ['programmeId', 'not-an-id'],
      ]),
    );
  });

  it.each(['limit=0', 'limit=101', 'limit=ten', 'after=nonsense', 'surprise=1'])(
    'refuses the query %s',
    async (query) => {
      const reply = await browser.get(`/people?${query}`);

      expect(reply.status).toBe(400);
      expect(reply.body.errors).toHaveLength(1);
    },
  );

  it('answers what is no id as absent', async () => {
    const reply = await browser.get('/mails/12345');

    expect(reply).toMatchObject({ status: 404, body: { code: 'mail.not-found' } });
  });

  it('answers an unknown route under /api with a problem, never with a page', async () => {
    const reply = await browser.get('/nothing/here');

    expect(reply).toMatchObject({ status: 404, body: { code: 'route.not-found' } });
  });

  it.each([
    ['half a document', '{"name": ', 'application/json', 400, 'request.malformed'],
    ['no document', 'name=x', 'application/x-www-form-urlencoded', 415, 'body.type-refused'],
    [
      'too much',
      JSON.stringify({ name: 'x'.repeat(1_100_000) }),
      'application/json',
      413,
      'body.too-large',
    ],
  ])('refuses %s', async (_, payload, type, status, code) => {
    const reply = await raw(payload, type);

    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ status, code });
  });

  it('says nothing of what went wrong inside, and logs it', async () => {
    await app.database.query('ALTER TABLE person_identity RENAME TO hidden');
    try {
      const reply = await browser.get('/session');

      expect(reply.body).toMatchObject({ status: 500, code: 'internal', errors: [] });
      expect(app.lines.join('')).toContain(reply.body.requestId as string);
    } finally {
      await app.database.query('ALTER TABLE hidden RENAME TO person_identity');
    }
  });

  it('comes with headers that keep a browser safe', async () => {
    const { headers } = await browser.get('/session');

    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
  });
});

describe('the contract', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.stop());

  it('is served as OpenAPI 3.1, without the words of 3.0', async () => {
    const { body, text } = await (await app.browser()).get('/openapi.json');

    expect(body.openapi).toBe('3.1.0');
    expect(text).not.toContain('"nullable"');
    expect(body.components.schemas.SessionPerson.properties.phone.type).toEqual(['string', 'null']);
  });

  it('has a page to try it that runs scripts of its own origin only', async () => {
    const page = await app.api.inject('/api/docs');
    const scripts = [...page.payload.matchAll(/<script([^>]*)>([^<]*)</g)];

    expect(page.statusCode).toBe(200);
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes = '', content = ''] of scripts) {
      const source = /src="\.?\/?([^"]+)"/.exec(attributes)?.[1] ?? '';
      expect(content.trim()).toBe('');
      expect(source).not.toContain('//');
      const script = await app.api.inject(`/api/${source}`);
      expect(script.statusCode).toBe(200);
    }
  });
});
