import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { MailServer } from '../support/mail-server.js';
import { type RunningVerso, startVerso } from '../support/running-verso.mjs';

/** Planted wherever somebody is named or says something; nothing of the kind may be written out. */
const BIRDS = {
  firm: 'Kanarialinnun Laululava Oy',
  person: 'Kultarinta Kanariala',
  email: 'kultarinta@kanariala.example',
  phone: '+358407654321',
  street: 'Kanarianpolku 17',
  note: 'Kanarialintu kertoi velastaan',
  password: 'kanarian salaisuus 2026',
};
const CANARY = /kanari|kultarinta|laululava|407654321/i;
const PATIENCE_MS = 60_000;

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> | null;
}

/** The processes as they run: whatever people do and whatever fails, what they write names nobody. */
describe('the output of the processes', () => {
  let verso: RunningVerso;
  let mails: MailServer;
  let database: pg.Client;
  const cookies = new Map<string, string>();
  let token = '';

  beforeAll(async () => {
    mails = await MailServer.start();
    verso = await startVerso({
      name: `output_${process.env['JEST_WORKER_ID'] ?? '1'}`,
      template: process.env['VERSO_TEST_TEMPLATE']!,
      env: { LOG_LEVEL: 'trace', SMTP_URL: mails.url },
    });
    database = new pg.Client({ connectionString: verso.superuserUrl });
    await database.connect();
  }, PATIENCE_MS);
  afterAll(async () => {
    await database.end();
    await verso.stop();
    await mails.stop();
  });

  async function send(method: string, path: string, body?: unknown): Promise<Answer> {
    const reply = await fetch(`${verso.url}/api${path}`, {
      method,
      headers: {
        'x-csrf-token': token,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const isJson = reply.headers.get('content-type')?.includes('json') ?? false;
    const answer = isJson ? ((await reply.json()) as Record<string, unknown>) : null;
    if (typeof answer?.['csrfToken'] === 'string') token = answer['csrfToken'];
    return { status: reply.status, body: answer };
  }

  const signInAs = async (role: string): Promise<string> => {
    const { body } = await send('GET', '/session');
    const accounts = body!['demoAccounts'] as { role: string; email: string }[];
    const { email } = accounts.find((account) => account.role === role)!;
    const session = await send('POST', '/session/demo', { email });
    const [grant] = session.body!['grants'] as [{ programmeId: string }];
    return `/programmes/${grant.programmeId}`;
  };

  const contact = { name: BIRDS.person, email: BIRDS.email, phone: BIRDS.phone, language: 'fi' };
  const firm = {
    ...{ kind: 'sole-trader', name: BIRDS.firm, legalForm: 'sole-trader', street: BIRDS.street },
    ...{ businessId: null, industryCode: null, industryCodeSet: null, municipalityCode: '491' },
    contact,
  };

  it(
    'names nobody',
    async () => {
      const at = await signInAs('advisor');
      const enrolled = await send('POST', `${at}/enrolments`, firm);
      expect(enrolled).toMatchObject({ status: 201 });
      const firmAt = `${at}/enterprises/${enrolled.body!['enterpriseId'] as string}`;
      const [{ id: contactId }] = (await send('GET', firmAt)).body!['contacts'] as [{ id: string }];
      const touchpoint = { kind: 'call', happenedOn: '2026-01-15', note: BIRDS.note };
      await send('POST', `${firmAt}/touchpoints`, touchpoint);
      mails.temper = 'refuses';
      await send('POST', `${at}/invitations`, {
        enterpriseId: enrolled.body!['enterpriseId'],
        ...{ networkId: null, contactId },
      });
      await settled('invitation', 'failed');

      await mistakes(at);
      await brokenInside(at);
      await signingIn();
      await settled('sign-in', 'failed');

      const output = verso.output();
      expect(output).toContain('/api/programmes/:programmeId/enrolments');
      expect(output).toContain('no_birds');
      expect(output).toContain('mail.send');
      expect(output.split('\n').filter((line) => CANARY.test(line))).toEqual([]);
    },
    PATIENCE_MS,
  );

  /** What a person gets wrong, and what is none of ours. */
  async function mistakes(at: string): Promise<void> {
    await send('POST', `${at}/enrolments`, { ...firm, [BIRDS.email]: BIRDS.person });
    await send('POST', `${at}/enrolments`, JSON.stringify(firm).slice(0, -5));
    await send('POST', `${at}/enrolments`, { ...firm, name: BIRDS.firm.repeat(50) });
    await send('GET', `${at}/enterprises?search=${encodeURIComponent(BIRDS.firm)}`);
    await send('GET', `${at}/enterprises?${encodeURIComponent(BIRDS.person)}=1`);
    await send('GET', `${at}/enterprises/${encodeURIComponent(BIRDS.email)}`);
    await send('GET', `/${encodeURIComponent(BIRDS.email)}?${BIRDS.phone}`);
    await send('PUT', '/settings', { name: BIRDS.person, phone: BIRDS.phone, language: 'fi' });
    await fetch(`${verso.url}/${encodeURIComponent(BIRDS.person)}`, {
      headers: { 'user-agent': BIRDS.person, referer: `http://localhost/${BIRDS.email}` },
    });
    await fetch(`${verso.adminUrl}/${encodeURIComponent(BIRDS.person)}`);
  }

  /** A failure of the database that repeats the row. */
  async function brokenInside(at: string): Promise<void> {
    await database.query(
      `ALTER TABLE enterprise_profile ADD CONSTRAINT no_birds CHECK (name NOT LIKE 'Kanaria%') NOT VALID`,
    );
    const broken = await send('POST', `${at}/enrolments`, firm);
    expect(broken.status).toBe(500);
  }

  async function signingIn(): Promise<void> {
    await database.query(
      `UPDATE person_identity SET email = $1, name = $2
        WHERE person_id = (SELECT person_id FROM role_grant WHERE role = 'funder' LIMIT 1)`,
      ['laululava@kanariala.example', BIRDS.person],
    );
    const email = 'laululava@kanariala.example';
    await send('POST', '/session/code-request', { email });
    await send('POST', '/session/code', { email, code: '000 000' });
    await send('POST', '/session/password', { email, password: BIRDS.password });
    await send('POST', '/session/link', { token: BIRDS.password });
    await send('POST', '/session/demo', { email });
    await send('POST', '/invitation/open', { token: BIRDS.email });
  }

  async function settled(kind: string, state: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS / 2;
    while (Date.now() < end) {
      const { rows } = await database.query(
        'SELECT FROM mail_message WHERE kind = $1 AND state = $2',
        [kind, state],
      );
      if (rows.length > 0) return;
      await sleep(100);
    }
    throw new Error(`No mail of kind ${kind} is ${state}:\n${verso.output()}`);
  }
});
