import { UNINFORMED_LIMITS } from '@verso/domain';

import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aContact } from '../../support/growth-path/invited.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('telling people what is kept', () => {
  let api: TestApi;
  let post: PostOffice;
  let fixtures: Fixtures;
  let programme: Programme;
  let manager: Client;
  let code: string;

  beforeAll(async () => {
    post = await PostOffice.open();
    api = await TestApi.start({
      env: { SMTP_URL: post.url, MAIL_FROM: 'Verso <verso@test.example>' },
    });
    api.moveTo('2026-03-05T09:00:00Z');
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    [{ code }] = (await api.rows<{ code: string }>('SELECT code FROM programme WHERE id = $1', [
      programme.id,
    ])) as [{ code: string }];
  });
  afterAll(async () => {
    await api.stop();
    await post.close();
  });

  it('begins with a notice that anybody reads, and that the manager writes anew', async () => {
    const visitor = await api.visitor();
    const first = await visitor.get(`/privacy-notices/${code}`);
    const path = `/programmes/${programme.id}/privacy-notice`;
    const { texts } = (await manager.get(path)).body as { texts: Record<string, object> };
    const changed = { ...texts, fi: { ...texts['fi'], contact: 'Kirjoita Marjutille' } };

    const written = await manager.put(path, { texts: changed });
    const again = await manager.put(path, { texts: changed });

    expect(first.body).toMatchObject({
      programmeCode: code,
      recordedAt: null,
      keptUntil: '2032-12-31',
    });
    expect([written.status, again.status]).toEqual([204, 204]);
    expect((await visitor.get(`/privacy-notices/${code}`)).body.texts.fi.contact).toBe(
      'Kirjoita Marjutille',
    );
    expect((await visitor.get('/privacy-notices')).body.items).toContainEqual(
      expect.objectContaining({ programmeCode: code }),
    );
    expect((await visitor.get('/privacy-notices/ei-ole')).status).toBe(404);
    expect((await (await api.as(programme.advisor)).put(path, { texts: changed })).status).toBe(
      403,
    );
    expect((await manager.put(path, { texts: { fi: texts['fi'] } })).status).toBe(400);
  });

  it('lists who was not told, and notes who was, once', async () => {
    const firm = await fixtures.firm(programme);
    const contact = await aContact(fixtures, programme, firm, { email: null });
    const path = `/programmes/${programme.id}`;
    const body = { contactIds: [contact.id], how: 'phone', givenOn: '2026-03-04' };
    const listed = async () =>
      (await manager.get(`${path}/uninformed`)).body.items as { contactId: string }[];

    expect((await listed()).map(({ contactId }) => contactId)).toContain(contact.id);
    const early = await manager.post(`${path}/information`, { ...body, givenOn: '2026-03-06' });
    const [one, two] = await Promise.all([
      manager.post(`${path}/information`, body),
      manager.post(`${path}/information`, body),
    ]);

    expect(early).toMatchObject({ status: 400, body: { code: 'information.in-future' } });
    expect([one.body.count, two.body.count].sort()).toEqual([0, 1]);
    expect((await listed()).map(({ contactId }) => contactId)).not.toContain(contact.id);
    const foreign = await api.as((await fixtures.programme()).manager);
    expect((await foreign.post(`${path}/information`, body)).status).toBe(404);
  });

  it('shows a hundred of those who were not told, and counts a thousand', async () => {
    const many = await fixtures.programme();
    const firm = await fixtures.firm(many);
    await api.rows(
      `INSERT INTO contact (id, programme_id, enterprise_id, name, language, recorded_at, recorded_by)
       SELECT gen_random_uuid(), $1, $2, 'Henkilö ' || n, 'fi', '2025-02-01'::timestamptz + n * interval '1 minute', $3
         FROM generate_series(1, $4::int) n`,
      [many.id, firm.id, many.advisor.id, UNINFORMED_LIMITS.counted + 5],
    );

    const { body } = await (await api.as(many.manager)).get(`/programmes/${many.id}/uninformed`);

    expect(body).toMatchObject({ count: 1000, items: { length: 100 } });
    expect(body.items[0]).toEqual({
      ...{ contactId: expect.any(String), name: 'Henkilö 1', email: null },
      ...{ enterpriseId: firm.id, enterpriseName: firm.name },
      recordedAt: expect.stringMatching(/^2025-02-01T/),
    });
  });

  it('writes to those who have an address, each once', async () => {
    const firm = await fixtures.firm(programme);
    const there = await aContact(fixtures, programme, firm, { language: 'sv' });
    const nowhere = await aContact(fixtures, programme, firm, { email: null });
    const path = `/programmes/${programme.id}/information/mails`;
    const contactIds = [there.id, nowhere.id];

    expect((await manager.post(path, { contactIds })).body).toEqual({ count: 1 });
    expect((await manager.post(path, { contactIds })).body).toEqual({ count: 0 });
    await api.work('mail');

    const [letter, ...more] = post.to(there.email!);
    expect(more).toEqual([]);
    expect(letter?.subject).toContain('dina uppgifter');
    expect(letter?.text).toContain(`/privacy/${code}`);
    expect(letter?.text).toContain(firm.name);
  });
});
