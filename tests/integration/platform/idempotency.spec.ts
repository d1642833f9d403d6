import type { PersonActor } from '@verso/domain';

import { KeptAnswers } from '../../../backend/src/platform/idempotency/kept-answers.js';
import { SweepService } from '../../../backend/src/accounts/sweep.service.js';
import { startApp, type TestApp } from '../../support/app.js';
import type { TestClient, TestReply } from '../../support/test-client.js';

const HOUR_MS = 3_600_000;
let nth = 0;

describe('a write with a key', () => {
  let app: TestApp;
  let administrator: TestClient;
  beforeAll(async () => {
    app = await startApp();
    administrator = await app.as(await app.people.administrator());
  });
  afterAll(() => app.stop());

  const newKey = () => ({ 'idempotency-key': crypto.randomUUID() });
  const newcomer = () => {
    nth += 1;
    const email = `uusi-${nth}@test.example`;
    return {
      name: 'Uusi Henkilö',
      email,
      language: 'fi',
      role: 'administrator',
      programmeId: null,
    };
  };
  const invite = (body: object, key: Record<string, string>): Promise<TestReply> =>
    administrator.post('/people', body, key);
  const countOf = async (email: string): Promise<number> => {
    const rows = await app.rows(
      `SELECT FROM role_grant g JOIN person_identity i ON i.person_id = g.person_id WHERE i.email = $1`,
      [email],
    );
    return rows.length;
  };

  it('runs once and gets the first answer again, to the letter', async () => {
    const [body, key] = [newcomer(), newKey()];

    const first = await invite(body, key);
    const again = await invite(body, key);

    expect(first.status).toBe(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(await countOf(body.email)).toBe(1);
    const invited = await app.rows('SELECT FROM mail_message WHERE person_id = $1', [
      first.body.personId,
    ]);
    expect(invited).toHaveLength(1);
  });

  it('has an answer without a body, too', async () => {
    const key = newKey();
    const { personId } = (await invite(newcomer(), newKey())).body as { personId: string };
    const grant = { role: 'funder', programmeId: await app.people.programme() };
    const path = `/people/${personId}/grants`;

    const replies = [
      await administrator.post(path, grant, key),
      await administrator.post(path, grant, key),
    ];

    expect(replies.map(({ status, text }) => [status, text])).toEqual([
      [201, ''],
      [201, ''],
    ]);
  });

  it('is refused under the same key when it is another one', async () => {
    const [body, key] = [newcomer(), newKey()];
    await invite(body, key);

    const otherBody = await invite({ ...body, name: 'Toinen' }, key);
    const otherRoute = await administrator.put('/settings', { name: 'X', language: 'fi' }, key);

    for (const refused of [otherBody, otherRoute]) {
      expect(refused).toMatchObject({ status: 422, body: { code: 'idempotency.other-request' } });
    }
  });

  it('means nothing under the key of somebody else', async () => {
    const key = newKey();
    const other = await app.as(await app.people.administrator());
    const first = await invite(newcomer(), key);

    const theirs = await other.post('/people', newcomer(), key);

    expect(theirs.status).toBe(201);
    expect(theirs.body.personId).not.toBe(first.body.personId);
  });

  it('runs once when it comes ten times at once', async () => {
    const [body, key] = [newcomer(), newKey()];

    const replies = await Promise.all(Array.from({ length: 10 }, () => invite(body, key)));

    const statuses = new Set(replies.map(({ status }) => status));
    const waiting = replies.filter(({ status }) => status === 409);
    expect([...statuses].filter((status) => status !== 201 && status !== 409)).toEqual([]);
    for (const { body: problem, headers } of waiting) {
      expect(problem.code).toBe('idempotency.in-progress');
      expect(headers['retry-after']).toBe('1');
    }
    expect((await invite(body, key)).status).toBe(201);
    expect(await countOf(body.email)).toBe(1);
  });

  it('is nothing at all when its answer could not be kept', async () => {
    const [body, key] = [newcomer(), newKey()];
    const answers = app.get(KeptAnswers);
    const broken = { keep: () => Promise.reject(new Error('the server went away')) };
    Object.assign(answers, broken);

    const failed = await invite(body, key);
    Reflect.deleteProperty(answers, 'keep');
    const countAfterFailure = await countOf(body.email);
    const again = await invite(body, key);

    expect([failed.status, countAfterFailure]).toEqual([500, 0]);
    expect(again.status).toBe(201);
    expect(again.headers['idempotency-replayed']).toBeUndefined();
    expect(await countOf(body.email)).toBe(1);
  });

  it('commits with its answer in one transaction', async () => {
    const [body, key] = [newcomer(), newKey()];
    const { personId } = (await invite(body, key)).body as { personId: string };

    const rows = await app.rows<{ same: boolean }>(
      `SELECT k.xmin::text = g.xmin::text AS same FROM role_grant g
         JOIN kept_answer k ON k.created_at >= g.granted_at WHERE g.person_id = $1
        ORDER BY k.created_at LIMIT 1`,
      [personId],
    );

    expect(rows).toEqual([{ same: true }]);
  });

  it('may be sent again after a refusal: nothing was written', async () => {
    const key = newKey();
    const body = newcomer();
    const refused = await invite({ ...body, email: 'nobody' }, key);

    const accepted = await invite(body, key);

    expect([refused.status, accepted.status]).toEqual([400, 201]);
  });

  it('runs again a day later, when the answer is gone', async () => {
    const [body, key] = [newcomer(), newKey()];
    await invite(body, key);
    app.clock.moveBy(25 * HOUR_MS);
    const again = await app.as(await app.people.administrator());
    const later = await invite(body, key);
    app.clock.moveBy(-25 * HOUR_MS);

    expect(later.headers['idempotency-replayed']).toBeUndefined();
    expect(later).toMatchObject({ status: 409, body: { code: 'grant.exists' } });
    expect(again.token).not.toBe('');
  });

  it('counts attempts as without a key: they outlive the refusal', async () => {
    const person = await app.as(await app.people.advisor());
    const change = () => person.put('/settings/password', { newPassword: 'lyhyt' }, newKey());
    const wrong = { currentPassword: 'x', newPassword: 'koivu ja tuohi 2026' };

    expect((await change()).status).toBe(400);
    const set = await person.put('/settings/password', wrong, newKey());
    expect(set.status).toBe(204);
    const guesses = [];
    for (let tries = 0; tries < 10; tries += 1) {
      guesses.push((await person.put('/settings/password', wrong, newKey())).status);
    }
    expect(guesses).toEqual([...Array<number>(9).fill(400), 429]);
  });

  it.each(['short', 'with a space', 'x'.repeat(201)])('refuses "%s" as a key', async (key) => {
    const refused = await invite(newcomer(), { 'idempotency-key': key });

    expect(refused).toMatchObject({ status: 400, body: { code: 'idempotency.key-format' } });
  });

  it('leaves neither key nor names in the table', async () => {
    const [body, key] = [{ ...newcomer(), name: 'Kanarialintu' }, newKey()];
    await invite(body, key);
    await administrator.put('/settings', { name: 'Kanarialintu', language: 'fi' }, newKey());

    const rows = await app.rows<{ all: string }>(
      `SELECT concat_ws(' ', k::text, encode(k.answer, 'escape')) AS all FROM kept_answer k`,
    );

    const dump = rows.map((row) => row.all).join('\n');
    expect(dump).not.toContain('Kanarialintu');
    expect(dump).not.toContain(key['idempotency-key']);
  });

  it('is swept when its day is over', async () => {
    await invite(newcomer(), newKey());
    await app.database.query(`UPDATE kept_answer SET expires_at = now() - interval '1 hour'`);

    await app.get(SweepService).run({ kind: 'system', job: 'accounts.sweep' });

    expect(await app.rows('SELECT FROM kept_answer')).toEqual([]);
  });

  it('is kept by nobody for nobody', async () => {
    const key = newKey();
    const browser = await app.browser();
    const reply = await browser.post('/session/code-request', { email: 'x@test.example' }, key);
    const answers = app.get(KeptAnswers);
    const actor: PersonActor = { kind: 'person', personId: crypto.randomUUID(), grants: [] };

    expect(reply.status).toBe(202);
    expect(reply.headers['idempotency-replayed']).toBeUndefined();
    await expect(answers.find({ actor, key: 'outside', request: [] })).rejects.toThrow(
      'No unit of work is open',
    );
  });
});
