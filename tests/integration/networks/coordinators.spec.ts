import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('the coordinator of a group', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let manager: Client;
  let network: Firm;

  const coordinators = (rest = '', of = network): string =>
    `/programmes/${mine.id}/networks/${of.id}/coordinators${rest}`;
  const request = (change: object = {}) => ({
    ...{ name: 'Leena Vetäjä', email: `leena-${crypto.randomUUID()}@posti.example` },
    ...{ language: 'fi', ...change },
  });
  const grants = (email: string) =>
    api.rows<{ role: string; network_id: string; ended_at: Date | null }>(
      `SELECT g.role, g.network_id, g.ended_at FROM role_grant g
         JOIN person_identity i ON i.person_id = g.person_id WHERE i.email = $1`,
      [email],
    );

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    manager = await api.as(mine.manager);
  });
  beforeEach(async () => {
    network = await fixtures.network(mine);
  });
  afterAll(() => api.stop());

  it('is given by the manager, told by mail without a key, and noted', async () => {
    const asked = request();
    const reply = await manager.post(coordinators(), asked);

    expect(reply.status).toBe(201);
    expect(await grants(asked.email)).toEqual([
      { role: 'coordinator', network_id: network.id, ended_at: null },
    ]);
    expect((await manager.get(coordinators())).body.items).toEqual([
      {
        id: reply.body.id,
        name: asked.name,
        email: asked.email,
        since: expect.any(String),
        until: null,
      },
    ]);
    const [mail] = await api.rows<{ id: string }>(
      'SELECT id FROM mail_message WHERE subject_id = $1',
      [reply.body.id],
    );
    const { body } = await manager.get(`/mails/${mail!.id}`);
    expect(body.html).toContain(network.name);
    expect(body.text).not.toContain('#');
    const trail = await api.rows(`SELECT details FROM audit_event WHERE subject_id = $1`, [
      reply.body.id,
    ]);
    expect(trail).toEqual([
      { details: expect.objectContaining({ role: 'coordinator', networkId: network.id }) },
    ]);
  });

  it('ends with its day, stays in the history, and may begin anew', async () => {
    const asked = request();
    const { body } = await manager.post(coordinators(), asked);

    expect((await manager.post(coordinators(`/${body.id}/end`))).status).toBe(204);
    expect((await manager.post(coordinators(`/${body.id}/end`))).status).toBe(404);
    expect((await manager.post(coordinators(), asked)).status).toBe(201);
    const { items } = (await manager.get(coordinators())).body as { items: { until: unknown }[] };
    expect(items.map(({ until }) => until === null)).toEqual([true, false]);
  });

  it('is given once, also by two at once, and in several groups', async () => {
    const asked = request();
    const both = await Promise.all([
      manager.post(coordinators(), asked),
      manager.post(coordinators(), { ...asked, email: asked.email.toUpperCase() }),
    ]);
    const other = await fixtures.network(mine);
    const second = await manager.post(coordinators('', other), asked);

    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('coordinator.already');
    expect(second.status).toBe(201);
    expect(await grants(asked.email)).toHaveLength(2);
  });

  it('tells nothing of whom an address belongs to', async () => {
    const stranger = await fixtures.person('advisor', foreign.id);
    const { body } = await manager.post(coordinators(), request({ email: stranger.email }));

    const list = await manager.get(coordinators());
    expect(list.text).not.toContain(stranger.name);
    expect(list.body.items).toMatchObject([{ id: body.id, name: 'Leena Vetäjä' }]);
    const mails = await manager.get(`/mails?programmeId=${mine.id}&limit=100`);
    expect(mails.text).not.toContain(stranger.name);
  });

  it.each([
    ['a name', { name: '' }, 'name'],
    ['an address', { email: 'leena' }, 'email'],
    ['a language', { language: 'de' }, 'language'],
  ])('asks for %s', async (_, change, path) => {
    const reply = await manager.post(coordinators(), request(change));

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path }]);
  });

  it('is given by nobody else', async () => {
    const advisor = await api.as(mine.advisor);
    const hers = await fixtures.coordinator(mine, [network]);
    const stranger = await api.as(foreign.manager);
    const statuses = async (of: Person): Promise<number[]> => {
      const client = await api.as(of);
      const replies = [
        await client.get(coordinators()),
        await client.post(coordinators(), request()),
      ];
      return replies.map(({ status }) => status);
    };

    expect((await advisor.get(coordinators())).status).toBe(200);
    expect((await advisor.post(coordinators(), request())).status).toBe(403);
    expect(await statuses(hers)).toEqual([403, 403]);
    expect(await statuses(mine.funder)).toEqual([403, 403]);
    expect((await stranger.post(coordinators(), request())).status).toBe(404);
  });

  it('is given in no group of another programme', async () => {
    const theirs = await fixtures.network(foreign);

    expect((await manager.post(coordinators('', theirs), request())).status).toBe(404);
    expect((await manager.get(coordinators('', theirs))).status).toBe(404);
  });
});
