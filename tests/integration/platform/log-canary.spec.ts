import { Logger } from '@nestjs/common';

import { startApp, type TestApp } from '../../support/app.js';
import { MailServer } from '../../support/mail-server.js';

const NAME = 'Kanarialintu Keltanen';
const EMAIL = 'kanaria.lintu@salainen.example';
const PHONE = '+358401112223';
const CANARY = /kanaria|keltanen|salainen|401112223|8401112223/i;

describe('the log', () => {
  let app: TestApp;
  let server: MailServer;
  beforeAll(async () => {
    server = await MailServer.start();
    app = await startApp({ env: { SMTP_URL: server.url, LOG_LEVEL: 'trace' } });
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  it('never names anybody, whatever people do and whatever fails', async () => {
    const browser = await app.as(await app.people.administrator({ name: NAME, email: EMAIL }));
    await browser.put('/settings', { name: NAME, phone: PHONE, language: 'fi' });
    await browser.get(`/people?search=${encodeURIComponent(NAME)}`);
    await browser.get(`/mails/${encodeURIComponent(EMAIL)}`);
    await browser.get(`/${encodeURIComponent(EMAIL)}`);
    await browser.post('/people', { name: NAME, email: 'kanaria@salainen', [EMAIL]: 1 });
    await browser.post('/session/password', { email: EMAIL, password: NAME });
    await browser.post('/session/code', { email: EMAIL, code: '000000' });
    // The mail server's refusal repeats the address.
    server.temper = 'refuses';
    await browser.post('/session/code-request', { email: EMAIL });
    await app.work();
    // The database's refusal repeats the value.
    await app.database.query(
      `ALTER TABLE person_identity ADD CONSTRAINT no_birds CHECK (name NOT LIKE 'Kanaria%') NOT VALID`,
    );
    const broken = await browser.put('/settings', { name: NAME, language: 'fi' });
    const quoted = new Error(`cannot deliver to <${EMAIL}>, call ${PHONE}`);
    new Logger('Test').error(`failed for ${EMAIL}`, quoted);

    const lines = app.lines.join('');

    expect(broken.status).toBe(500);
    expect(app.lines.length).toBeGreaterThan(10);
    expect(lines).toContain('/api/people');
    expect(lines).toContain('no_birds');
    expect(lines).toContain('cannot deliver to');
    expect(CANARY.exec(lines)).toBeNull();
  });

  it('has one JSON line for each request, with the route as declared', async () => {
    const browser = await app.browser();
    app.lines.length = 0;

    const { headers } = await browser.get('/people?search=x');

    const [line] = app.lines.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(line).toMatchObject({
      level: 'info',
      requestId: headers['x-request-id'],
      method: 'GET',
      route: '/api/people',
      status: 401,
    });
  });
});
