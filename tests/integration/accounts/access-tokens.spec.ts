import { hashOfAccessToken } from '../../../backend/src/platform/auth/access-token.js';
import { TOKEN_REQUESTS_A_MINUTE } from '../../../backend/src/platform/auth/token-store.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { TestPerson } from '../../support/people.js';
import type { TestClient, TestReply } from '../../support/test-client.js';

const DAY_MS = 24 * 3_600_000;
const TOKENS = '/settings/access-tokens';

interface Made {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

describe('an access token', () => {
  let app: TestApp;
  let person: TestPerson;
  let browser: TestClient;
  let programmeId: string;
  beforeAll(async () => {
    app = await startApp();
    programmeId = await app.people.programme();
    person = await app.people.person();
    await app.people.grant(person, 'manager', programmeId);
    browser = await app.as(person);
  });
  afterAll(() => app.stop());

  const make = async (scopes: string[], days = 30): Promise<Made> => {
    const reply = await browser.post(TOKENS, { name: 'Raportti', scopes, days });
    if (reply.status !== 201) throw new Error(reply.text);
    return reply.body as Made;
  };
  /** A program: no cookies and no proof, only the token. */
  const program = async (
    token: string,
    path: string,
    { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: object } = {},
  ): Promise<TestReply> => {
    const headers = { authorization: `Bearer ${token}` };
    const url = `/api${path}`;
    const reply = await app.api.inject({ method, url, headers, ...(body && { payload: body }) });
    const { statusCode: status, payload: text } = reply;
    const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : null;
    expect(reply.cookies).toEqual([]);
    return { status, text, headers: reply.headers, body: parsed };
  };
  const networks = () => `/programmes/${programmeId}/networks`;
  const aNetwork = (name: string) => ({
    kind: 'core-group',
    name,
    municipalityCode: null,
    startsOn: '2026-01-10',
  });

  it('is shown once, stored as a hash, and listed by its last characters', async () => {
    const { id, token } = await make(['networks.read']);

    const rows = await app.rows<Record<string, unknown>>(
      'SELECT * FROM access_token WHERE id = $1',
      [id],
    );
    const listed = await browser.get(TOKENS);
    expect(token).toMatch(/^verso_[0-9A-Za-z]{38}$/);
    expect(rows[0]?.['token_hash']).toBe(hashOfAccessToken(token));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(listed.text).not.toContain(token);
    expect(listed.body.items[0]).toMatchObject({ id, hint: token.slice(-4), lastUsedAt: null });
    expect(app.lines.join('\n')).not.toContain(token);
  });

  it('reads and writes what its scopes say, without a proof against forged requests', async () => {
    const { token } = await make(['networks.read', 'networks.write']);

    const made = await program(token, networks(), { method: 'POST', body: aNetwork('Ryhmä A') });
    const read = await program(token, networks());

    expect(made.status).toBe(201);
    expect(read.body.items).toHaveLength(1);
    expect((await program(token, `/programmes/${programmeId}/enterprises`)).status).toBe(403);
  });

  it('reads and does not write with scopes for reading', async () => {
    const { token } = await make(['networks.read']);

    const refused = await program(token, networks(), { method: 'POST', body: aNetwork('Ryhmä B') });

    expect(refused).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
  });

  it('makes no tokens, changes no settings, and signs nobody in', async () => {
    const { token, id } = await make([
      ...['programmes.read', 'enterprises.write', 'networks.write', 'experiments.write'],
      ...['figures.write', 'figures.read'],
    ]);
    const wanted = { name: 'Lisää', scopes: ['networks.read'], days: 1 };
    const attempts = [
      program(token, TOKENS),
      program(token, TOKENS, { method: 'POST', body: wanted }),
      program(token, `${TOKENS}/${id}`, { method: 'DELETE' }),
      program(token, '/settings', { method: 'PUT', body: { name: 'Joku', language: 'fi' } }),
      program(token, '/settings/password', {
        method: 'PUT',
        body: { newPassword: 'koivu ja tuohi 2026' },
      }),
      program(token, '/session'),
      program(token, '/session', { method: 'DELETE' }),
      program(token, '/session/code-request', { method: 'POST', body: { email: person.email } }),
      program(token, '/people'),
    ];

    for (const reply of await Promise.all(attempts)) expect(reply.status).toBe(403);
  });

  it('reaches no other programme', async () => {
    const { token } = await make(['networks.read']);
    const other = await app.people.programme();

    expect((await program(token, `/programmes/${other}/networks`)).status).toBe(404);
  });

  it('loses a role at once', async () => {
    const leaver = await app.people.person();
    const grantId = await app.people.grant(leaver, 'manager', programmeId);
    const theirs = await app.as(leaver);
    const request = { name: 'Raportti', scopes: ['networks.read'], days: 30 };
    const { token } = (await theirs.post(TOKENS, request)).body as Made;
    const before = await program(token, networks());
    await app.database.query('UPDATE role_grant SET ended_at = now() WHERE id = $1', [grantId]);

    const after = await program(token, networks());

    expect([before.status, after.status]).toEqual([200, 403]);
  });

  it('ends when it is revoked, once', async () => {
    const { id, token } = await make(['networks.read']);
    await program(token, networks());

    const replies = [
      await browser.delete(`${TOKENS}/${id}`),
      await browser.delete(`${TOKENS}/${id}`),
    ];
    const after = await program(token, networks());

    expect(replies.map(({ status }) => status)).toEqual([204, 404]);
    expect(after).toMatchObject({ status: 401, body: { code: 'access-token.invalid' } });
    expect(after.headers['www-authenticate']).toBe('Bearer realm="Verso", error="invalid_token"');
    const listed = await browser.get(TOKENS);
    expect((listed.body.items as Made[]).map((one) => one.id)).not.toContain(id);
  });

  it('ends on its day', async () => {
    const { token } = await make(['networks.read'], 7);
    app.clock.moveBy(7 * DAY_MS - 60_000);
    const last = await program(token, networks());
    app.clock.moveBy(120_000);
    const after = await program(token, networks());
    app.clock.moveBy(-7 * DAY_MS - 60_000);

    expect([last.status, after.status]).toEqual([200, 401]);
  });

  it('is worth nothing when its owner has gone', async () => {
    const leaver = await app.people.person();
    await app.people.grant(leaver, 'manager', programmeId);
    const request = { name: 'Raportti', scopes: ['networks.read'], days: 30 };
    const { token } = (await (await app.as(leaver)).post(TOKENS, request)).body as Made;
    await app.database.query('UPDATE person SET archived_at = now() WHERE id = $1', [leaver.id]);

    expect((await program(token, networks())).status).toBe(401);
  });

  it.each(['', 'x', 'verso_', `verso_${'0'.repeat(38)}`, `verso_${'0'.repeat(32)}2wjyrI`])(
    'is not "%s"',
    async (text) => {
      const refused = await program(text, networks());

      expect(refused).toMatchObject({ status: 401, body: { code: 'access-token.invalid' } });
    },
  );

  it('stands alone: cookies that come along count for nothing', async () => {
    const { token } = await make(['networks.read']);
    const cookies = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const ask = (authorization: string, url: string) =>
      app.api.inject({ url, headers: { cookie: cookies, authorization } });

    const withBoth = await ask(`Bearer ${token}`, `/api/programmes/${programmeId}/enterprises`);
    const withWrong = await ask('Bearer verso_wrong', `/api${networks()}`);
    const withOther = await ask('Basic eDp5', `/api${networks()}`);

    expect([withBoth, withWrong, withOther].map(({ statusCode }) => statusCode)).toEqual([
      403, 401, 200,
    ]);
  });

  it('notes when it was last used, to the minute', async () => {
    const { id, token } = await make(['networks.read']);
    await program(token, networks());
    const usedAt = async (): Promise<string> => {
      const { items } = (await browser.get(TOKENS)).body as {
        items: { id: string; lastUsedAt: string }[];
      };
      return items.find((one) => one.id === id)!.lastUsedAt;
    };
    const first = await usedAt();
    app.clock.moveBy(61_000);
    await program(token, networks());

    expect(Date.parse(await usedAt())).toBeGreaterThan(Date.parse(first));
  });

  it('may ask so often in a minute and no oftener, each token for itself', async () => {
    const [busy, calm] = [await make(['networks.read']), await make(['networks.read'])];
    await program(busy.token, networks());
    await app.database.query(`UPDATE attempt_count SET attempts = $2 WHERE key = $1`, [
      `token:${busy.id}`,
      TOKEN_REQUESTS_A_MINUTE,
    ]);

    const refused = await program(busy.token, networks());
    const other = await program(calm.token, networks());
    app.clock.moveBy(60_000);
    const later = await program(busy.token, networks());

    expect(refused).toMatchObject({ status: 429, body: { code: 'access-token.too-often' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect([other.status, later.status]).toEqual([200, 200]);
  });

  it('leaves its name in the audit trail, of its making and of what it does', async () => {
    const { id, token } = await make(['networks.write']);
    await program(token, networks(), { method: 'POST', body: aNetwork('Ryhmä C') });
    await browser.delete(`${TOKENS}/${id}`);

    const trail = await app.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_id = $1 OR details ->> 'tokenId' = $1::text
        ORDER BY at, id`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'access-token.make',
      'network.create',
      'access-token.revoke',
    ]);
  });

  it.each([
    ['no scope', { scopes: [] }, 'scopes', 'required'],
    ['a scope that there is not', { scopes: ['people.write'] }, 'scopes', 'not-one-of'],
    ['more than a year', { days: 366 }, 'days', 'too-large'],
    ['no name', { name: ' ' }, 'name', 'required'],
  ])('is refused with %s', async (_, changes, path, code) => {
    const request = { name: 'Raportti', scopes: ['networks.read'], days: 30, ...changes };
    const reply = await browser.post(TOKENS, request);

    expect(reply).toMatchObject({ status: 400, body: { errors: [{ path, code }] } });
  });

  it('is refused a scope of which the person may do nothing', async () => {
    const funder = await app.people.person();
    await app.people.grant(funder, 'funder', programmeId);
    const theirs = await app.as(funder);
    const { offered } = (await theirs.get(TOKENS)).body as { offered: string[] };

    const request = { name: 'Raportti', scopes: ['enterprises.read'], days: 30 };
    const reply = await theirs.post(TOKENS, request);

    expect(offered).toEqual(['programmes.read', 'figures.read']);
    expect(reply.body.errors).toMatchObject([{ code: 'access-token.scope-not-held' }]);
  });

  it('is revoked by nobody but its owner', async () => {
    const { id } = await make(['networks.read']);
    const stranger = await app.as(await app.people.administrator());

    expect((await stranger.delete(`${TOKENS}/${id}`)).status).toBe(404);
    expect((await stranger.get(TOKENS)).body.items).toEqual([]);
  });

  describe('of fifty at most', () => {
    const request = { name: 'Raportti', scopes: ['networks.read'], days: 30 };

    /** Somebody who has so many already. */
    async function holderOf(count: number) {
      const collector = await app.people.person();
      await app.people.grant(collector, 'manager', programmeId);
      const theirs = await app.as(collector);
      const first = (await theirs.post(TOKENS, request)).body as Made;
      await app.database.query(
        `INSERT INTO access_token (id, person_id, name, token_hash, hint, scopes, created_at, expires_at)
         SELECT gen_random_uuid(), person_id, name, token_hash || n, hint, scopes, created_at, expires_at
           FROM access_token, generate_series(2, $2::int) n WHERE id = $1`,
        [first.id, count],
      );
      return theirs;
    }

    it('is not the fifty-first', async () => {
      const theirs = await holderOf(50);

      const reply = await theirs.post(TOKENS, request);

      expect(reply).toMatchObject({ status: 409, body: { code: 'access-token.too-many' } });
    });

    it('is not the fifty-first, though many are made at once', async () => {
      const theirs = await holderOf(48);

      const replies = await Promise.all(
        Array.from({ length: 8 }, () => theirs.post(TOKENS, request)),
      );

      expect(replies.filter(({ status }) => status === 201)).toHaveLength(2);
    });
  });
});
