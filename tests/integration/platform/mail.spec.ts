import { MailContents } from '../../../backend/src/platform/mail/mail-contents.js';
import type { MailKind } from '../../../backend/src/platform/mail/mail-kinds.js';
import { MailService } from '../../../backend/src/platform/mail/mail.service.js';
import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';
import { MailServer } from '../../support/mail-server.js';
import type { TestClient } from '../../support/test-client.js';

const JOB = { kind: 'system', job: 'mail.send' } as const;

interface Row {
  id: string;
  state: string;
  error_code: string | null;
  message_id: string;
  attempts: number;
}

onEveryBackend('a mail', (backend) => {
  let app: TestApp;
  let server: MailServer;
  let administrator: TestClient;
  beforeAll(async () => {
    server = await MailServer.start();
    app = await startApp({
      env: { ...backend(), SMTP_URL: server.url, MAIL_FROM: 'Verso <verso@test.example>' },
    });
    administrator = await app.as(await app.people.administrator());
    await app.work();
  });
  beforeEach(() => {
    server.temper = 'takes';
    server.received.length = 0;
  });
  afterEach(() => {
    app.clock.reset();
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  /** Somebody asks for a code: the mail is ordered. */
  async function ordered() {
    const person = await app.people.advisor();
    await (await app.browser()).post('/session/code-request', { email: person.email });
    return { person, mail: () => last(person.id) };
  }

  async function last(personId: string): Promise<Row> {
    const [row] = await app.rows<Row>(
      'SELECT id, state, error_code, message_id, attempts FROM mail_message WHERE person_id = $1',
      [personId],
    );
    if (!row) throw new Error('No mail was ordered');
    return row;
  }

  it('is handed over once, with its code, under an id of its own', async () => {
    const { person, mail } = await ordered();
    const code = await app.codeFor(person.email);

    await app.work();

    const { state, message_id } = await mail();
    const [received] = server.received;
    expect(state).toBe('sent');
    expect(server.received).toHaveLength(1);
    expect(received).toMatchObject({ from: 'verso@test.example', to: [person.email] });
    expect(received?.source).toContain(`Message-ID: ${message_id}`);
    expect(decoded(received?.source)).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(decoded(received?.source)).toContain('/sign-in/link#');
  });

  it('has failed when the server does not know the address', async () => {
    server.temper = 'refuses';
    const { mail } = await ordered();

    await app.work();

    expect(await mail()).toMatchObject({ state: 'failed', error_code: 'smtp.550', attempts: 1 });
  });

  it('waits in the queue when the server asks to try later', async () => {
    server.temper = 'later';
    const { mail } = await ordered();

    await app.work();

    expect(await mail()).toMatchObject({ state: 'queued', error_code: 'smtp.451' });
  });

  it('is uncertain when the server hangs up before it has answered', async () => {
    server.temper = 'hangs-up';
    const { mail } = await ordered();

    await app.work();

    expect(server.received).toHaveLength(1);
    expect((await mail()).state).toBe('uncertain');
  });

  it('is uncertain, and not sent again, after a crash between handing over and noting it', async () => {
    const { mail } = await ordered();
    const { id } = await mail();
    await app.database.query(
      `UPDATE mail_message SET state = 'sending', sending_at = now() WHERE id = $1`,
      [id],
    );

    await app.work();

    expect(await mail()).toMatchObject({ state: 'uncertain', error_code: 'mail.sender-gone' });
    expect(server.received).toHaveLength(0);
  });

  it('is found by the sweep when its job is gone too', async () => {
    const { mail } = await ordered();
    const { id } = await mail();
    await app.database.query(
      `UPDATE mail_message SET state = 'sending', sending_at = $2 WHERE id = $1`,
      [id, app.clock.now()],
    );
    const sweep = async () => {
      await (await app.startWorker()).get(MailService).sweep({ kind: 'system', job: 'mail.sweep' });
      return (await mail()).state;
    };

    const early = await sweep();
    app.clock.moveBy(6 * 60_000);
    const late = await sweep();

    expect([early, late]).toEqual(['sending', 'uncertain']);
  });

  it('is sent again by a person, under the same id, and only then', async () => {
    server.temper = 'hangs-up';
    const { mail } = await ordered();
    await app.work();
    const { id, message_id } = await mail();
    server.temper = 'takes';

    const first = await administrator.post(`/mails/${id}/resend`);
    await app.work();
    const second = await administrator.post(`/mails/${id}/resend`);

    expect(first.status).toBe(202);
    expect(second).toMatchObject({ status: 409, body: { code: 'mail.not-resendable' } });
    expect(server.received).toHaveLength(2);
    expect(server.received.every(({ source }) => source.includes(message_id))).toBe(true);
  });

  it('is sent by one of two jobs at once', async () => {
    const { mail } = await ordered();
    const { id } = await mail();
    const mails = (await app.startWorker()).get(MailService);

    await Promise.all([mails.send(JOB, id), mails.send(JOB, id)]);

    expect(server.received.length).toBeLessThanOrEqual(1);
  });

  it('is read by administrators, and by nobody else', async () => {
    const { person } = await ordered();
    const advisor = await app.as(await app.people.advisor());

    const { body } = await administrator.get('/mails');
    const [row] = body.items as { id: string; recipientEmail: string }[];
    const seen = await administrator.get(`/mails/${row?.id ?? ''}`);
    const hidden = await advisor.get(`/mails/${row?.id ?? ''}`);

    expect((body.items as (typeof row)[]).map((item) => item?.recipientEmail)).toContain(
      person.email,
    );
    expect(seen.body).toMatchObject({ kind: 'sign-in', secretsHidden: false });
    expect(seen.body.html).toContain('<html lang="fi">');
    expect(hidden).toMatchObject({ status: 404, body: { code: 'mail.not-found' } });
  });

  it('is listed with many others, whose contents are asked for at once', async () => {
    for (let count = 0; count < 3; count += 1) await ordered();
    const asked: string[] = [];
    const contents = app.get(MailContents);
    const one = contents.of.bind(contents);
    Object.assign(contents, {
      of: (kind: MailKind, ids: readonly string[]) => {
        asked.push(kind);
        return one(kind, ids);
      },
    });
    const { body } = await administrator.get('/mails?limit=100');
    Object.assign(contents, { of: one });

    const items = body.items as { kind: string; subject: string | null }[];
    expect(items.filter(({ kind }) => kind === 'sign-in').length).toBeGreaterThan(2);
    expect(items.map(({ subject }) => subject)).not.toContain(null);
    expect(asked.sort()).toEqual([...new Set(items.map(({ kind }) => kind))].sort());
  });

  it('is found by what it is for', async () => {
    await ordered();
    const { body: all } = await administrator.get('/mails?limit=100');
    const { body } = await administrator.get('/mails?limit=100&kind=sign-in');
    const none = await administrator.get('/mails?kind=webhook-failing');
    const odd = await administrator.get('/mails?kind=love-letter');

    const kindsOf = (items: { kind: string }[]) => items.map(({ kind }) => kind);
    expect(kindsOf(all.items as []).filter((kind) => kind === 'sign-in')).toEqual(
      kindsOf(body.items as []),
    );
    expect(kindsOf(body.items as [])).toContain('sign-in');
    expect(none.body).toEqual({ items: [], next: null });
    expect(odd).toMatchObject({ status: 400, body: { errors: [{ path: 'kind' }] } });
  });
});

describe('a mail without a mail server', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ env: { DEMO: 'false' } })));
  afterAll(() => app.stop());

  it('is kept, and shown without what would let the reader in', async () => {
    const administrator = await app.people.administrator();
    const browser = await app.as(administrator);
    await app.work();

    const { body } = await browser.get('/mails?state=kept');
    const [row] = body.items as { id: string; subject: string }[];
    const mail = await browser.get(`/mails/${row?.id ?? ''}`);
    const resent = await browser.post(`/mails/${row?.id ?? ''}/resend`);

    const code = await app.codeFor(administrator.email);
    expect(row?.subject).toContain('•••');
    expect(mail.body).toMatchObject({ state: 'kept', secretsHidden: true });
    expect(mail.text).not.toContain('sign-in/link#');
    // both halves: three digits alone stand in an id or a colour, too
    expect(mail.text).not.toMatch(new RegExp(`${code.slice(0, 3)}\\D?${code.slice(3)}`));
    expect(resent.status).toBe(409);
  });
});

/** The parts of a mail as people read them. */
function decoded(source = ''): string {
  return source
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
