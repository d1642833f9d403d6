import { hash } from '@node-rs/argon2';

import { startApp, type TestApp } from '../../support/app.js';

const PASSWORD = 'koivu ja tuohi 2026';

describe('a password', () => {
  let app: TestApp;
  let passwordHash: string;
  beforeAll(async () => {
    app = await startApp();
    passwordHash = await hash(PASSWORD);
  });
  afterAll(() => app.stop());

  it('lets in whoever has set it', async () => {
    const { email } = await app.people.advisor({ passwordHash });

    const reply = await (
      await app.browser()
    ).post('/session/password', { email, password: PASSWORD });

    expect(reply).toMatchObject({ status: 200, body: { person: { hasPassword: true } } });
  });

  it('is refused in the same words when it is wrong, never set, or nobody has the address', async () => {
    const withOne = await app.people.advisor({ passwordHash });
    const without = await app.people.advisor();
    const browser = await app.browser();

    const replies = [];
    for (const email of [withOne.email, without.email, 'nobody@test.example']) {
      const { status, body } = await browser.post('/session/password', {
        email,
        password: 'wrong',
      });
      replies.push({ status, code: body.code as string });
    }

    expect(replies).toEqual(Array(3).fill({ status: 401, code: 'sign-in.password-wrong' }));
  });

  it('may be tried ten times in a quarter of an hour', async () => {
    const { email } = await app.people.advisor({ passwordHash });
    const browser = await app.browser();
    for (let i = 0; i < 10; i += 1) {
      await browser.post('/session/password', { email, password: 'wrong' });
    }

    const reply = await browser.post('/session/password', { email, password: PASSWORD });

    expect(reply.status).toBe(429);
  });

  it('is stored with argon2id, and ends what is open elsewhere', async () => {
    const person = await app.people.advisor();
    const here = await app.as(person);
    const elsewhere = await app.as(person);

    const reply = await here.put('/settings/password', { newPassword: PASSWORD });

    const rows = await app.rows<{ password_hash: string }>(
      'SELECT password_hash FROM credential WHERE person_id = $1',
      [person.id],
    );
    expect(reply.status).toBe(204);
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await here.get('/session')).body.person).toMatchObject({ hasPassword: true });
    expect((await elsewhere.get('/session')).body.person).toBeNull();
  });

  it('is changed only by who knows the old one', async () => {
    const browser = await app.as(await app.people.advisor({ passwordHash }));
    const change = (currentPassword: string) =>
      browser.put('/settings/password', { currentPassword, newPassword: 'lumi ja jää 2027' });

    const wrong = await change('guess');
    const right = await change(PASSWORD);

    expect(wrong).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'currentPassword', code: 'password.wrong' }] },
    });
    expect(right.status).toBe(204);
  });

  it('has at least ten characters', async () => {
    const browser = await app.as(await app.people.advisor());

    const reply = await browser.put('/settings/password', { newPassword: 'lyhyt' });

    expect(reply.body.errors).toEqual([
      { path: 'newPassword', code: 'too-short', params: { min: 10 } },
    ]);
  });
});
