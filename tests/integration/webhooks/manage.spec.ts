import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const EVENTS = ['enrolment.created'];

describe('keeping webhooks', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let manager: Client;

  beforeAll(async () => {
    api = await TestApi.start({ env: { WEBHOOK_HOSTS: '' } });
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
  });
  afterEach(() => api.rows('TRUNCATE webhook, webhook_delivery'));
  afterAll(() => api.stop());

  const path = (id = programme.id) => `/programmes/${id}/webhooks`;
  const add = (url: string, events: unknown = EVENTS, client = manager) =>
    client.post(path(), { url, events });

  it('shows the secret once, and keeps it closed', async () => {
    const reply = await add('https://hooks.example.org/verso');

    const { secret } = reply.body as { secret: string };
    const [row] = await api.rows<{ secret: Buffer }>('SELECT secret FROM webhook');
    const listed = await manager.get(path());
    expect(secret).toMatch(/^whsec_/);
    expect(row!.secret.toString('latin1')).not.toContain(secret.slice(6));
    expect(listed.text).not.toContain(secret);
    expect(listed.body.items).toMatchObject([
      { url: 'https://hooks.example.org/verso', events: EVENTS, offSince: null, pending: 0 },
    ]);
    expect(api.whole.lines.join('\n')).not.toContain(secret);
  });

  it.each([
    ['http://hooks.example.org/', 'webhook.address-https'],
    ['http://127.0.0.1:3001/health', 'webhook.address-https'],
    ['https://127.0.0.1/', 'webhook.address-not-public'],
    ['https://localhost/', 'webhook.address-not-public'],
    ['https://2130706433/', 'webhook.address-not-public'],
    ['https://0x7f.1/', 'webhook.address-not-public'],
    ['https://10.0.0.5/', 'webhook.address-not-public'],
    ['https://169.254.169.254/latest/meta-data', 'webhook.address-not-public'],
    ['https://[::1]/', 'webhook.address-not-public'],
    ['https://[::ffff:10.0.0.1]/', 'webhook.address-not-public'],
    ['https://user:secret@hooks.example.org/', 'webhook.address-format'],
    ['ftp://hooks.example.org/', 'webhook.address-https'],
    ['javascript:alert(1)', 'webhook.address-https'],
    ['hooks.example.org', 'webhook.address-format'],
  ])('refuses %s', async (url, code) => {
    const reply = await add(url);

    expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: 'url', code }] } });
  });

  it('asks for something to tell', async () => {
    for (const events of [[], ['mail.sent'], 'enrolment.created']) {
      expect((await add('https://hooks.example.org/', events)).status).toBe(400);
    }
  });

  it('is a manager’s of this programme alone', async () => {
    const { id } = (await add('https://hooks.example.org/')).body as { id: string };
    const advisor = await api.as(programme.advisor);
    const funder = await api.as(programme.funder);
    const stranger = await api.as((await fixtures.programme()).manager);

    expect((await advisor.get(path())).status).toBe(403);
    expect((await add('https://hooks.example.org/', EVENTS, funder)).status).toBe(403);
    expect((await stranger.get(path())).status).toBe(404);
    expect((await stranger.delete(`${path()}/${id}`)).status).toBe(404);
    expect((await stranger.get(`${path()}/${id}/deliveries`)).status).toBe(404);
  });

  it('is changed, switched off and on, and removed; once', async () => {
    const { id } = (await add('https://hooks.example.org/')).body as { id: string };
    const one = `${path()}/${id}`;
    const off = await manager.put(one, { events: ['period.approved'], isOn: false });
    const [whenOff] = (await manager.get(path())).body.items as object[];
    const tested = await manager.post(`${one}/test`);
    await manager.put(one, { events: ['period.approved'], isOn: true });
    const [whenOn] = (await manager.get(path())).body.items as object[];
    const removed = [await manager.delete(one), await manager.delete(one)];

    expect(off.status).toBe(204);
    expect(whenOff).toMatchObject({ events: ['period.approved'], offReason: 'manual' });
    expect(tested).toMatchObject({ status: 409, body: { code: 'webhook.off' } });
    expect(whenOn).toMatchObject({ offReason: null, offSince: null });
    expect(removed.map(({ status }) => status)).toEqual([204, 404]);
    expect((await manager.get(path())).body.items).toEqual([]);
    const trail = await api.rows<{ action: string }>(
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      ...['webhook.add', 'webhook.change', 'webhook.change', 'webhook.remove'],
    ]);
  });

  it('has room for ten', async () => {
    for (let nth = 0; nth < 10; nth += 1) await add(`https://hooks.example.org/${nth}`);

    const reply = await add('https://hooks.example.org/eleventh');

    expect(reply).toMatchObject({ status: 409, body: { code: 'webhook.too-many' } });
  });

  it('has room for ten, though more are added at once', async () => {
    const addresses = Array.from(
      { length: 14 },
      (_, nth) => `https://hooks.example.org/at-once-${nth}`,
    );

    const replies = await Promise.all(addresses.map((address) => add(address)));

    expect(replies.filter(({ status }) => status === 201)).toHaveLength(10);
  });

  it('keeps to the hosts that the installation allows', async () => {
    const strict = await TestApi.start({ env: { WEBHOOK_HOSTS: 'hooks.example.org' } });
    const client = await strict.as(programme.manager);
    const replies = [];
    for (const url of ['https://hooks.example.org/', 'https://evil.example.org/']) {
      replies.push(await client.post(path(), { url, events: EVENTS }));
    }
    await strict.stop();

    expect(replies.map(({ status }) => status)).toEqual([201, 400]);
    expect(replies[1]!.body.errors).toMatchObject([{ code: 'webhook.address-not-listed' }]);
  });

  it('calls nobody behind a name that leads into the own network', async () => {
    const { id } = (await add('https://hooks.example.org/')).body as { id: string };
    // A name of this machine, as if the one who registered it had moved it since.
    await api.rows(`UPDATE webhook SET url = 'https://localhost.localdomain:1/' WHERE id = $1`, [
      id,
    ]);
    await manager.post(`${path()}/${id}/test`);
    await api.whole.work();

    const { items } = (await manager.get(`${path()}/${id}/deliveries`)).body as {
      items: { errorCode: string; statusCode: number | null }[];
    };
    expect(items).toMatchObject([{ statusCode: null }]);
    expect(items[0]).not.toHaveProperty('cursorAt');
    expect(['address-refused', 'unknown-host']).toContain(items[0]!.errorCode);
  });
});
