import { startApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';

describe('people and their roles', () => {
  let app: TestApp;
  let administrator: TestClient;
  beforeAll(async () => {
    app = await startApp();
    administrator = await app.as(await app.people.administrator({ name: 'Ylläpitäjä Ässä' }));
  });
  afterAll(() => app.stop());

  const anInvitation = (programmeId: string | null, email: string) => ({
    name: 'Öljy Åkerlund',
    email,
    language: 'sv',
    role: 'advisor',
    programmeId,
  });

  it('invites somebody with a role, who signs in by the link of the mail', async () => {
    const programmeId = await app.people.programme();
    const email = 'oljy@test.example';

    const reply = await administrator.post('/people', anInvitation(programmeId, email));
    const token = await app.linkTokenFor(email);
    const session = await (await app.browser()).post('/session/link', { token });

    expect(reply.status).toBe(201);
    expect(session.body).toMatchObject({
      person: { id: reply.body.personId, name: 'Öljy Åkerlund', language: 'sv' },
      grants: [{ role: 'advisor', programmeId }],
    });
    expect(
      await app.rows(`SELECT kind, language, state FROM mail_message WHERE person_id = $1`, [
        reply.body.personId,
      ]),
    ).toEqual([{ kind: 'staff-invitation', language: 'sv', state: 'queued' }]);
  });

  it('gives a known person a second role, and refuses the same one twice', async () => {
    const programmeId = await app.people.programme();
    const { email, id } = await app.people.advisor();

    const first = await administrator.post('/people', anInvitation(programmeId, email));
    const second = await administrator.post('/people', anInvitation(programmeId, email));

    expect(first).toMatchObject({ status: 201, body: { personId: id } });
    expect(second).toMatchObject({ status: 409, body: { code: 'grant.exists' } });
  });

  it('says which field is wrong', async () => {
    const { id } = await app.people.advisor();
    const unknown = '01900000-0000-7000-8000-000000000000';

    const missing = await administrator.post('/people', anInvitation(null, 'a@test.example'));
    const absent = await administrator.post(`/people/${id}/grants`, {
      role: 'manager',
      programmeId: unknown,
    });

    expect(missing.body.errors).toEqual([{ path: 'programmeId', code: 'required' }]);
    expect(absent.body.errors).toEqual([{ path: 'programmeId', code: 'programme.not-found' }]);
  });

  it('lists people by name, a page at a time, and finds them', async () => {
    const names: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { body } = await administrator.get(`/people?limit=2${after}`);
      names.push(...(body.items as { name: string }[]).map(({ name }) => name));
      next = body.next as string | null;
    }

    const found = await administrator.get('/people?search=ylläpitäjä');

    const [row] = await app.rows<{ count: number }>('SELECT count(*)::int AS count FROM person');
    expect(names).toHaveLength(row?.count ?? 0);
    expect(names).toEqual([...names].sort(new Intl.Collator('fi').compare));
    expect(found.body.items).toMatchObject([
      { name: 'Ylläpitäjä Ässä', roles: [{ role: 'administrator' }] },
    ]);
  });

  it('ends a role, but never that of the last administrator', async () => {
    const person = await app.people.person();
    const grantId = await app.people.grant(person, 'advisor', await app.people.programme());
    const [last] = await app.rows<{ id: string }>(
      `SELECT id FROM role_grant WHERE role = 'administrator' AND ended_at IS NULL`,
    );

    const ended = await administrator.delete(`/grants/${grantId}`);
    const again = await administrator.delete(`/grants/${grantId}`);
    const refused = await administrator.delete(`/grants/${last?.id ?? ''}`);

    expect([ended.status, again.status]).toEqual([204, 404]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'grant.last-administrator' } });
  });

  it('is nobody else’s business', async () => {
    const advisor = await app.as(await app.people.advisor());
    const nobody = await app.browser();

    const [asAdvisor, asNobody] = [await advisor.get('/people'), await nobody.get('/people')];

    expect(asAdvisor).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
    expect(asNobody).toMatchObject({ status: 401, body: { code: 'session.required' } });
  });

  it('lets people change their own name and language', async () => {
    const browser = await app.as(await app.people.advisor());

    const reply = await browser.put('/settings', {
      name: ' Aino Uusinimi ',
      phone: '040 123 4567',
      language: 'en',
    });

    expect(reply.body.person).toMatchObject({
      name: 'Aino Uusinimi',
      phone: '+358401234567',
      language: 'en',
    });
  });
});
