import { v7 } from 'uuid';

import {
  Fixtures,
  type Firm,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let other: Programme;
let firm: Firm;
let entrepreneur: Person;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  firm = await fixtures.firm(programme);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
afterAll(() => api.stop());

const path = (part = '') => `/programmes/${programme.id}/enterprises/${firm.id}${part}`;
const aino = { name: 'Aino Testaaja', email: 'aino@firma.example', language: 'sv' };
async function view() {
  return (await (await api.as(programme.advisor)).get(path())).body;
}

describe('contacts of a firm', () => {
  it('are added and shown, with their invitation once there is one', async () => {
    const advisor = await api.as(programme.advisor);

    const { status, body } = await advisor.post(path('/contacts'), aino);
    await invite(body.id as string, '2026-12-01T10:00:00Z');

    expect(status).toBe(201);
    expect((await view()).contacts).toMatchObject([
      {
        id: body.id,
        ...aino,
        phone: null,
        invitation: { state: 'pending' },
      },
    ]);
  });

  it('are archived, and stay on record', async () => {
    const advisor = await api.as(programme.advisor);
    const { body } = await advisor.post(path('/contacts'), aino);

    const reply = await advisor.delete(path(`/contacts/${body.id}`));
    const again = await advisor.delete(path(`/contacts/${body.id}`));

    expect(reply.status).toBe(204);
    expect(again).toMatchObject({ status: 404, body: { code: 'contact.not-found' } });
    expect((await view()).contacts).toEqual([]);
    const rows = await api.rows('SELECT archived_at FROM contact WHERE id = $1', [body.id]);
    expect(rows).toEqual([{ archived_at: expect.any(Date) }]);
  });

  it('are not archived while an invitation waits', async () => {
    const advisor = await api.as(programme.advisor);
    const { body } = await advisor.post(path('/contacts'), aino);
    const invitation = await invite(body.id as string, '2026-12-01T10:00:00Z');

    const waiting = await advisor.delete(path(`/contacts/${body.id}`));
    await api.rows('UPDATE invitation SET revoked_at = now() WHERE id = $1', [invitation]);
    const revoked = await advisor.delete(path(`/contacts/${body.id}`));

    expect(waiting).toMatchObject({ status: 409, body: { code: 'contact.invited' } });
    expect(revoked.status).toBe(204);
  });

  it.each([
    [{ ...aino, email: 'aino' }, 'email', 'email.format'],
    [{ ...aino, phone: '12' }, 'phone', 'phone.format'],
    [{ ...aino, language: 'de' }, 'language', 'not-one-of'],
    [{ ...aino, name: 'A' }, 'name', 'too-short'],
    [{ ...aino, personId: null }, 'personId', 'unknown-field'],
  ])('are refused as %j', async (request, field, code) => {
    const reply = await (await api.as(programme.advisor)).post(path('/contacts'), request);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it('are not added for a firm of another programme', async () => {
    const theirs = await fixtures.firm(other);
    const at = `/programmes/${programme.id}/enterprises/${theirs.id}/contacts`;

    const reply = await (await api.as(programme.advisor)).post(at, aino);

    expect(reply).toMatchObject({ status: 404, body: { code: 'enterprise.not-found' } });
  });

  it('are the business of staff alone', async () => {
    const add = async (person: Person) =>
      (await (await api.as(person)).post(path('/contacts'), aino)).status;

    expect(await add(programme.funder)).toBe(403);
    expect(await add(entrepreneur)).toBe(403);
    expect(await add(other.advisor)).toBe(404);
  });
});

async function invite(contactId: string, expiresAt: string): Promise<string> {
  const id = v7();
  await fixtures.insert('invitation', {
    id,
    programme_id: programme.id,
    enterprise_id: firm.id,
    network_id: null,
    contact_id: contactId,
    person_id: entrepreneur.id,
    token_hash: id,
    code_hash: id,
    attempts: 0,
    sent_at: '2026-11-01T10:00:00Z',
    sent_by: programme.advisor.id,
    expires_at: expiresAt,
    accepted_at: null,
    revoked_at: null,
  });
  return id;
}
