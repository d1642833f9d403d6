import { hash } from '@node-rs/argon2';
import { generateSync } from 'otplib';

import { startApp, type TestApp } from '../../support/app.js';
import type { TestPerson } from '../../support/people.js';
import type { TestClient, TestReply } from '../../support/test-client.js';

const PASSWORD = 'koivu ja tuohi 2026';

describe('the second step', () => {
  let app: TestApp;
  let passwordHash: string;
  beforeAll(async () => {
    app = await startApp();
    passwordHash = await hash(PASSWORD);
    app.clock.moveTo('2027-01-10T00:00:00Z');
  });
  afterAll(() => app.stop());

  /** Each step of time is taken once, so tests go on to the next. */
  let steps = 0;
  function codeOf(secret: string): string {
    steps += 2;
    app.clock.moveTo(new Date(Date.UTC(2027, 0, 10) + steps * 30_000).toISOString());
    return generateSync({ secret, epoch: Math.floor(app.clock.nowMs() / 1_000) });
  }

  async function turnedOn(browser: TestClient): Promise<{ secret: string; codes: string[] }> {
    const key = await browser.post('/settings/second-step/key');
    const secret = key.body.secret as string;
    const reply = await browser.post('/settings/second-step', { code: codeOf(secret) });
    if (reply.status !== 201) throw new Error(reply.text);
    return { secret, codes: (reply.body.codes as { code: string }[]).map(({ code }) => code) };
  }

  async function withSecondStep() {
    const person = await app.people.advisor({ passwordHash });
    const browser = await app.as(person);
    return { person, browser, ...(await turnedOn(browser)) };
  }

  async function firstStep({ email }: TestPerson, browser: TestClient): Promise<TestReply> {
    return browser.post('/session/password', { email, password: PASSWORD });
  }

  async function bothSteps(person: TestPerson, code: string): Promise<TestReply> {
    const browser = await app.browser();
    const { body } = await firstStep(person, browser);
    return browser.post('/session/second-step', { token: body.secondStep as string, code });
  }

  it('is turned on with a code of the new key, and gives ten recovery codes', async () => {
    const browser = await app.as(await app.people.advisor());
    const key = await browser.post('/settings/second-step/key');
    const wrong = await browser.post('/settings/second-step', { code: '000000' });
    const before = await browser.get('/settings/second-step');
    const right = await browser.post('/settings/second-step', { code: codeOf(key.body.secret) });
    const after = await browser.get('/settings/second-step');

    expect(key.body.address).toContain(`secret=${key.body.secret as string}&issuer=Verso`);
    expect(wrong).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'code', code: 'second-step.code-wrong' }] },
    });
    expect(before.body).toEqual({ isOn: false, since: null, codesLeft: 0 });
    expect(right.body.codes).toHaveLength(10);
    expect(after.body).toMatchObject({ isOn: true, codesLeft: 10 });
  });

  it('is not begun again while it is on, and not confirmed before it is begun', async () => {
    const { browser } = await withSecondStep();
    const fresh = await app.as(await app.people.advisor());

    const again = await browser.post('/settings/second-step/key');
    const twice = await browser.post('/settings/second-step', { code: '123456' });
    const early = await fresh.post('/settings/second-step', { code: '123456' });

    expect([again, twice, early].map(({ status, body }) => [status, body.code as string])).toEqual([
      [409, 'second-step.already-on'],
      [409, 'second-step.already-on'],
      [409, 'second-step.not-begun'],
    ]);
  });

  it('is turned on once when two ask at the same time', async () => {
    const browser = await app.as(await app.people.advisor());
    const { body } = await browser.post('/settings/second-step/key');
    const code = codeOf(body.secret as string);

    const replies = await Promise.all(
      [1, 2].map(() => browser.post('/settings/second-step', { code })),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each(['password', 'code', 'link'])('comes after a %s, before any session', async (way) => {
    const { person, secret } = await withSecondStep();
    const { email } = person;
    const browser = await app.browser();
    if (way !== 'password') await browser.post('/session/code-request', { email });
    const requests: Record<string, () => Promise<object>> = {
      password: () => Promise.resolve({ email, password: PASSWORD }),
      code: async () => ({ email, code: await app.codeFor(email) }),
      link: async () => ({ token: await app.linkTokenFor(email) }),
    };
    const first = await browser.post(`/session/${way}`, await requests[way]!());
    const between = await browser.get('/session');
    const refused = await browser.get('/settings/sessions');
    const second = await browser.post('/session/second-step', {
      token: first.body.secondStep as string,
      code: codeOf(secret),
    });

    expect(first).toMatchObject({ status: 200, body: { person: null, grants: [] } });
    expect(between.body.person).toBeNull();
    expect(refused.status).toBe(401);
    expect(second).toMatchObject({ status: 200, body: { person: { email }, secondStep: null } });
    const trail = await app.rows<{ details: object }>(
      `SELECT details FROM audit_event WHERE action = 'session.open' AND person_id = $1 ORDER BY at DESC LIMIT 1`,
      [person.id],
    );
    expect(trail[0]?.details).toEqual({ way, hasSecondStep: true });
  });

  it('asks nothing of those who have not turned it on', async () => {
    const person = await app.people.advisor({ passwordHash });

    const reply = await firstStep(person, await app.browser());

    expect(reply.body).toMatchObject({ person: { email: person.email }, secondStep: null });
  });

  it('takes a code of the app once, also when two come at the same time', async () => {
    const { person, secret } = await withSecondStep();
    const code = codeOf(secret);

    const together = await Promise.all([bothSteps(person, code), bothSteps(person, code)]);
    const later = await bothSteps(person, code);

    expect(together.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(later).toMatchObject({ status: 401, body: { code: 'second-step.code-wrong' } });
  });

  it('does not take the code that turned it on', async () => {
    const person = await app.people.advisor({ passwordHash });
    const browser = await app.as(person);
    const key = await browser.post('/settings/second-step/key');
    const code = codeOf(key.body.secret as string);
    await browser.post('/settings/second-step', { code });

    expect((await bothSteps(person, code)).status).toBe(401);
  });

  it('allows for a clock that is half a minute off, and no more', async () => {
    const { person, secret } = await withSecondStep();
    codeOf(secret);
    const at = (offset: number): string =>
      generateSync({ secret, epoch: Math.floor(app.clock.nowMs() / 1_000) + offset });

    expect((await bothSteps(person, at(-90))).status).toBe(401);
    expect((await bothSteps(person, at(90))).status).toBe(401);
    expect((await bothSteps(person, at(30))).status).toBe(200);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { person, codes, browser } = await withSecondStep();
    const typed = codes[0]!.toUpperCase().replace('-', ' ');

    const first = await bothSteps(person, typed);
    const again = await bothSteps(person, codes[0]!);

    expect([first.status, again.status]).toEqual([200, 401]);
    expect((await browser.get('/settings/second-step')).body.codesLeft).toBe(9);
    const trail = await app.rows(
      `SELECT FROM audit_event WHERE action = 'second-step.recovery-code' AND subject_id = $1`,
      [person.id],
    );
    expect(trail).toHaveLength(1);
  });

  it('replaces the recovery codes for somebody with a code', async () => {
    const { person, codes, browser, secret } = await withSecondStep();
    const refused = await browser.post('/settings/second-step/codes', { code: '000000' });
    const renewed = await browser.post('/settings/second-step/codes', { code: codeOf(secret) });

    expect(refused.status).toBe(400);
    expect(renewed.body.codes).toHaveLength(10);
    expect((await bothSteps(person, codes[1]!)).status).toBe(401);
    expect((await bothSteps(person, renewed.body.codes[0].code as string)).status).toBe(200);
  });

  it('is turned off with a code only, and the person is told by mail', async () => {
    const { person, browser, secret } = await withSecondStep();
    const refused = await browser.post('/settings/second-step/off', { code: '000000' });
    const off = await browser.post('/settings/second-step/off', { code: codeOf(secret) });
    const again = await browser.post('/settings/second-step/off', { code: codeOf(secret) });

    expect([refused.status, off.status, again.status]).toEqual([400, 204, 409]);
    expect((await firstStep(person, await app.browser())).body.secondStep).toBeNull();
    expect(await mailsTo(person)).toEqual([{ kind: 'second-step-off', language: 'fi' }]);
  });

  it('is reset by an administrator, which is noted, and by nobody else', async () => {
    const { person, secret } = await withSecondStep();
    const administrator = await app.as(await app.people.administrator());
    const advisor = await app.as(await app.people.advisor());
    const list = await administrator.get(`/people?search=${person.email}`);

    const refused = await advisor.delete(`/people/${person.id}/second-step`);
    const reset = await administrator.delete(`/people/${person.id}/second-step`);
    const again = await administrator.delete(`/people/${person.id}/second-step`);

    expect(list.body.items[0].hasSecondStep).toBe(true);
    expect([refused.status, reset.status, again.status]).toEqual([403, 204, 404]);
    expect((await firstStep(person, await app.browser())).body.person).not.toBeNull();
    expect(await mailsTo(person)).toEqual([{ kind: 'second-step-off', language: 'fi' }]);
    const trail = await app.rows(
      `SELECT FROM audit_event WHERE action = 'second-step.reset' AND subject_id = $1`,
      [person.id],
    );
    expect(trail).toHaveLength(1);
    expect((await bothSteps(person, codeOf(secret))).status).toBe(400);
  });

  it('may be tried ten times in a quarter of an hour', async () => {
    const { person, secret } = await withSecondStep();
    const first = await firstStep(person, await app.browser());
    const token = first.body.secondStep as string;
    const browser = await app.browser();
    for (let tries = 0; tries < 11; tries += 1) {
      await browser.post('/session/second-step', { token, code: '000000' });
    }
    const epoch = Math.floor(app.clock.nowMs() / 1_000) + 30;

    const reply = await browser.post('/session/second-step', {
      token,
      code: generateSync({ secret, epoch }),
    });

    expect(reply.status).toBe(429);
  });

  it('is over ten minutes after the first, and takes no token of another make', async () => {
    const { person, secret } = await withSecondStep();
    const browser = await app.browser();
    const { body } = await firstStep(person, browser);
    const token = body.secondStep as string;
    const made = await browser.post('/session/second-step', {
      token: 'v1.made.up',
      code: '000000',
    });
    app.clock.moveTo(new Date(app.clock.nowMs() + 11 * 60_000).toISOString());
    const code = generateSync({ secret, epoch: Math.floor(app.clock.nowMs() / 1_000) });
    const late = await browser.post('/session/second-step', { token, code });
    steps += 30;

    expect(made).toMatchObject({ status: 401, body: { code: 'second-step.expired' } });
    expect(late).toMatchObject({ status: 401, body: { code: 'second-step.expired' } });
  });

  it('keeps keys and codes out of the database, of logs and of the trail', async () => {
    const { person, secret, codes } = await withSecondStep();
    await bothSteps(person, codes[0]!);
    const stored = await app.rows<{ text: string }>(
      `SELECT t::text AS text FROM totp t UNION ALL SELECT c::text FROM recovery_code c
        UNION ALL SELECT a::text FROM audit_event a UNION ALL SELECT s::text FROM session s`,
    );
    const all = [...stored.map(({ text }) => text), ...app.lines].join('\n');

    for (const secretText of [secret, ...codes]) expect(all).not.toContain(secretText);
    expect(all).toContain('v1.');
  });

  it('goes on under a new secret while the one before it is named, and is sealed anew', async () => {
    const { person, secret } = await withSecondStep();
    const [{ sealed_secret: old } = { sealed_secret: '' }] = await sealedOf(person);
    const next = await startApp({
      env: {
        VERSO_SECRET: 'another secret of this installation',
        VERSO_SECRET_PREVIOUS: 'only-for-tests-0123456789-0123456789',
      },
    });
    const code = codeOf(secret);
    next.clock.moveTo(app.clock.now().toISOString());
    const browser = await next.browser();
    const first = await firstStep(person, browser);
    const second = await browser.post('/session/second-step', {
      token: first.body.secondStep as string,
      code,
    });
    await next.stop();
    const [{ sealed_secret: fresh } = { sealed_secret: '' }] = await sealedOf(person);

    expect(second.status).toBe(200);
    expect(fresh.split('.')[1]).not.toBe(old.split('.')[1]);
  });

  const sealedOf = ({ id }: TestPerson) =>
    app.rows<{ sealed_secret: string }>('SELECT sealed_secret FROM totp WHERE person_id = $1', [
      id,
    ]);
  const mailsTo = ({ id }: TestPerson) =>
    app.rows(
      `SELECT kind, language FROM mail_message WHERE person_id = $1 AND kind = 'second-step-off'`,
      [id],
    );
});
