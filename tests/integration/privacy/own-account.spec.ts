import { v7 } from 'uuid';

import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aSoleTrader, MARK } from '../../support/growth-path/sole-trader.js';
import { TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-05T09:00:00Z';

interface Part {
  readonly table: string;
  readonly rows: Record<string, unknown>[];
}

describe('what is held about a person', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
  });
  afterAll(() => api.stop());

  const rowsOf = (parts: Part[], table: string): Part['rows'] =>
    parts.find((part) => part.table === table)?.rows ?? [];

  it('is hers to download, with the firm that is she herself, and without keys', async () => {
    const { owner, firm } = await aSoleTrader(fixtures, programme);
    const browser = await api.as(owner);

    const { body, headers, text } = await browser.get('/settings/personal-data');

    expect(headers['content-disposition']).toContain('verso-omat-tiedot.json');
    expect(rowsOf(body.parts, 'person_identity')).toMatchObject([{ email: owner.email }]);
    expect(rowsOf(body.parts, 'session')).toHaveLength(1);
    expect(rowsOf(body.parts, 'contact')).toHaveLength(1);
    expect(rowsOf(body.parts, 'observation')).toMatchObject([{ note: MARK, trials: 30 }]);
    expect(body.enterprises).toMatchObject([{ enterpriseId: firm.id }]);
    expect(rowsOf(body.enterprises[0].parts, 'touchpoint_note')).toHaveLength(1);
    expect(text).not.toMatch(/hash|argon2/);
    const [noted] = await api.rows<{ count: number }>(
      `SELECT count(*) AS count FROM audit_event WHERE action = 'personal-data.read' AND person_id = $1`,
      [owner.id],
    );
    expect(noted?.count).toBe(1);
  });

  it('is a page to print, on which nothing runs', async () => {
    const person = await fixtures.person('advisor', programme.id);
    await api.rows(`UPDATE person_identity SET name = '<script>x</script>' WHERE person_id = $1`, [
      person.id,
    ]);

    const page = await (await api.as(person)).get('/settings/personal-data/page?language=sv');

    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('<html lang="sv">');
    expect(page.text).toContain('&lt;script&gt;x');
    expect(page.text).not.toContain('<script');
  });

  it('is nobody else’s but an administrator’s; a firm’s is its manager’s', async () => {
    const { owner, firm } = await aSoleTrader(fixtures, programme);
    const ofPerson = `/people/${owner.id}/personal-data`;
    const ofFirm = `/programmes/${programme.id}/enterprises/${firm.id}/personal-data`;
    const administrator = await api.as(await fixtures.person('administrator', null));
    const manager = await api.as(programme.manager);
    const advisor = await api.as(programme.advisor);
    const foreign = await api.as((await fixtures.programme()).manager);

    const seen = await administrator.get(ofPerson);
    expect(rowsOf(seen.body.parts, 'person_identity')).toHaveLength(1);
    expect(seen.body.enterprises).toEqual([]);
    expect((await administrator.get(`/people/${v7()}/personal-data`)).status).toBe(404);
    expect((await manager.get(ofPerson)).status).toBe(403);
    expect(rowsOf((await manager.get(ofFirm)).body.parts, 'touchpoint_note')).toHaveLength(1);
    expect((await manager.get(`${ofFirm}/page`)).text).toContain(MARK);
    expect((await advisor.get(ofFirm)).status).toBe(403);
    expect((await foreign.get(ofFirm)).status).toBe(404);
    const unknown = `/programmes/${programme.id}/enterprises/${v7()}/personal-data`;
    expect((await manager.get(unknown)).status).toBe(404);
  });
});

describe('closing one’s own account', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
  });
  afterAll(() => api.stop());

  it('ends sessions, roles and mails, and leaves the firm to the manager', async () => {
    const { owner, firm } = await aSoleTrader(fixtures, programme);
    const browser = await api.as(owner);
    const other = await api.visitor();
    await other.post('/session/code-request', { email: owner.email });

    const { body: ahead } = await browser.get('/settings/account');
    const wrong = await browser.post('/settings/account/close', {
      confirmation: 'joku@muu.example',
    });
    const closed = await browser.post('/settings/account/close', {
      confirmation: owner.email.toUpperCase(),
    });

    expect(ahead.ahead.tables.map(({ table }: Part) => table)).toContain('person_identity');
    expect(wrong).toMatchObject({ status: 400, body: { code: 'erasure.not-confirmed' } });
    expect(closed.status).toBe(204);
    expect((await browser.get('/session')).body.person).toBeNull();
    const [person] = await api.rows(
      `SELECT i.name, i.email, i.phone, p.archived_at IS NOT NULL AS closed,
              (SELECT count(*) FROM session s WHERE s.person_id = p.id) AS sessions,
              (SELECT count(*) FROM role_grant g WHERE g.person_id = p.id AND g.ended_at IS NULL) AS roles,
              (SELECT count(*) FROM credential c WHERE c.person_id = p.id) AS passwords,
              (SELECT string_agg(m.state || ' ' || m.error_code, ',') FROM mail_message m WHERE m.person_id = p.id) AS mails
         FROM person p JOIN person_identity i ON i.person_id = p.id WHERE p.id = $1`,
      [owner.id],
    );
    expect(person).toEqual({
      ...{ name: '–', email: `${owner.id}@erased.invalid`, phone: null, closed: true },
      ...{ sessions: 0, roles: 0, passwords: 0, mails: 'failed mail.person-erased' },
    });
    const requests = await (await api.as(programme.manager)).get('/erasures');
    expect(requests.body.items).toMatchObject([
      { subject: 'enterprise', enterpriseId: firm.id, state: 'open', dueOn: '2026-04-04' },
    ]);
    const back = await (await api.visitor()).post('/session/code-request', { email: owner.email });
    expect(back.status).toBe(202);
    await api.work('mail');
    const mails = await api.rows('SELECT 1 FROM mail_message WHERE person_id = $1', [owner.id]);
    expect(mails).toHaveLength(1);
  });

  it('ends also when the write carries a key', async () => {
    const person = await fixtures.person('advisor', programme.id);
    const browser = await api.as(person);
    const body = { confirmation: person.email };
    const key = { 'idempotency-key': v7() };

    const closed = await browser.send('POST', '/settings/account/close', body, key);

    expect(closed.status).toBe(204);
    expect((await browser.get('/session')).body.person).toBeNull();
    const sessions = await api.rows('SELECT 1 FROM session WHERE person_id = $1', [person.id]);
    expect(sessions).toEqual([]);
  });

  it('is done once when it is asked twice at once', async () => {
    const person = await fixtures.person('advisor', programme.id);
    const [one, two] = [await api.as(person), await api.visitor()];
    const password = { email: person.email, password: 'koivu ja tuohi 2026' };
    await two.post('/session/password', password);
    const close = (browser: typeof one) =>
      browser.post('/settings/account/close', { confirmation: person.email });

    const statuses = (await Promise.all([close(one), close(two)])).map(({ status }) => status);

    expect(statuses).toContain(204);
    expect(statuses.every((status) => [204, 400, 401, 403, 404, 409].includes(status))).toBe(true);
    const requests = await api.rows<{ state: string }>(
      'SELECT state FROM erasure_request WHERE person_id = $1',
      [person.id],
    );
    expect(requests).toEqual([{ state: 'done' }]);
  });

  it('is not for the last administrator', async () => {
    await api.rows(`UPDATE role_grant SET ended_at = now() WHERE role = 'administrator'`);
    const [first, second] = [
      await fixtures.person('administrator', null),
      await fixtures.person('administrator', null),
    ];
    const close = async (person: typeof first) =>
      (await api.as(person)).post('/settings/account/close', { confirmation: person.email });

    const statuses = (await Promise.all([close(first), close(second)])).map(({ status }) => status);

    expect(statuses.sort()).toEqual([204, 409]);
  });

  it('is done for somebody by an administrator who was asked', async () => {
    const administrator = await api.as(await fixtures.person('administrator', null));
    const person = await fixtures.person('advisor', programme.id);
    const { body } = await administrator.post(`/people/${person.id}/erasures`);

    const done = await administrator.post(`/erasures/${body.id}/carry-out`, {
      confirmation: person.email,
    });

    expect(done.body).toMatchObject({ state: 'done', subject: 'person' });
    expect(JSON.stringify(done.body.proof)).not.toContain(person.email);
    const nobody = await administrator.post(`/people/${v7()}/erasures`);
    expect(nobody.status).toBe(400);
  });
});
