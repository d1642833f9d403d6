import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const plan = (change: object = {}) => ({
  ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
  ...{ atCoordinator: false, enterpriseId: null, theme: null },
  ...change,
});

describe('meetings of a group', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let advisor: Client;
  let network: Firm;
  let firms: Firm[];

  const meetings = (rest = '', of = network): string =>
    `/programmes/${mine.id}/networks/${of.id}/meetings${rest}`;
  const group = (rest: string): string => `/programmes/${mine.id}/networks/${network.id}${rest}`;
  const planned = async (change: object = {}): Promise<string> => {
    const reply = await advisor.post(meetings(), plan(change));
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const held = async (meetsOn: string, host: Firm): Promise<string> => {
    const id = await planned({ meetsOn, enterpriseId: host.id });
    const attendees = [{ enterpriseId: host.id, name: 'Aino Isäntä' }];
    const reply = await advisor.put(meetings(`/${id}/record`), { minutes: null, attendees });
    expect(reply.status).toBe(204);
    return id;
  };
  const standing = (reply: Reply): string[] =>
    (reply.body.queue as { enterpriseName: string; standing: string }[]).map(
      (line) => `${line.enterpriseName}: ${line.standing}`,
    );
  const touches = (firm: Firm) =>
    api.rows<{ kind: string; happened_on: string }>(
      'SELECT kind, happened_on FROM touchpoint WHERE enterprise_id = $1',
      [firm.id],
    );

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    advisor = await api.as(mine.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    network = await fixtures.network(mine);
    firms = [];
    for (const joinedOn of ['2025-02-01', '2025-02-02', '2025-02-03', '2025-02-04']) {
      const firm = await fixtures.firm(mine);
      await fixtures.member(mine, network, firm, { joinedOn });
      firms.push(firm);
    }
  });
  afterAll(() => api.stop());

  describe('planning', () => {
    it('asks the next host of the queue, and then the one after', async () => {
      const [a, b] = firms as [Firm, Firm];
      const before = await advisor.get(meetings());
      await planned({ enterpriseId: a.id, theme: 'Hinnoittelu' });
      const after = await advisor.get(meetings());

      expect(before.body.next).toMatchObject({ enterpriseId: a.id, standing: 'newcomer' });
      expect(after.body.next).toMatchObject({ enterpriseId: b.id });
      expect(after.body.meetings).toEqual([
        expect.objectContaining({ hostName: a.name, theme: 'Hinnoittelu', state: 'planned' }),
      ]);
    });

    it('picks a theme from the wishes of the group', async () => {
      const wish = await advisor.post(group('/themes'), { text: 'Vienti', enterpriseId: null });
      await planned({ theme: 'Vienti', themeId: wish.body.id });

      expect((await advisor.get(meetings())).body.themes).toEqual([
        expect.objectContaining({ text: 'Vienti', pickedFor: '2026-03-17' }),
      ]);
    });

    it.each([
      ['hours that end before they begin', { endsAt: '17:30' }, 'endsAt'],
      ['what is no hour', { startsAt: '25:00' }, 'startsAt'],
      ['no place', { place: '' }, 'place'],
    ])('refuses %s beside the field', async (_, change, path) => {
      const reply = await advisor.post(meetings(), plan(change));

      expect(reply.status).toBe(400);
      expect(reply.body.errors).toEqual([expect.objectContaining({ path })]);
    });

    it('answers a host who is no member, and a wish of another group, as absent', async () => {
      const outsider = await fixtures.firm(mine);
      const asHost = await advisor.post(meetings(), plan({ enterpriseId: outsider.id }));
      const asWish = await advisor.post(meetings(), plan({ themeId: v7() }));

      expect(asHost).toMatchObject({ status: 404, body: { code: 'enterprise.not-found' } });
      expect(asWish).toMatchObject({ status: 404, body: { code: 'theme.not-found' } });
      expect((await advisor.get(meetings())).body.meetings).toEqual([]);
    });

    it('plans one meeting when two plan the same evening at once', async () => {
      const manager = await api.as(mine.manager);
      const replies = await Promise.all([
        advisor.post(meetings(), plan()),
        manager.post(meetings(), plan()),
      ]);

      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
      const refused = replies.find(({ status }) => status === 409);
      expect(refused?.body.code).toBe('meeting.day-taken');
    });

    it('is changed while it is planned; a host that is let off keeps its place', async () => {
      const [a, b] = firms as [Firm, Firm];
      const id = await planned({ enterpriseId: a.id });
      const change = plan({ enterpriseId: b.id, place: 'Kehitysyhtiö', atCoordinator: true });
      const reply = await advisor.put(meetings(`/${id}`), change);

      expect(reply.status).toBe(204);
      expect((await advisor.get(meetings(`/${id}`))).body).toMatchObject({
        ...{ hostName: b.name, place: 'Kehitysyhtiö', atCoordinator: true },
      });
      expect((await advisor.get(meetings())).body.next).toMatchObject({ enterpriseId: a.id });
    });

    it('is called off once: the host keeps the turn, and the evening is free again', async () => {
      const [a] = firms as [Firm];
      const id = await planned({ enterpriseId: a.id });
      const [first, second] = [
        await advisor.post(meetings(`/${id}/cancel`)),
        await advisor.post(meetings(`/${id}/cancel`)),
      ];

      expect([first.status, second.status]).toEqual([204, 409]);
      expect(second.body.code).toBe('meeting.cancelled');
      expect((await advisor.get(meetings())).body.next).toMatchObject({ enterpriseId: a.id });
      await planned();
    });
  });

  describe('the queue of hosts', () => {
    it('shows why each stands where it stands, and what was asked of it', async () => {
      const [a, b, c, d] = firms as [Firm, Firm, Firm, Firm];
      await held('2026-01-13', a);
      await held('2026-02-10', b);
      await held('2026-03-03', c);
      const ask = (body: object) =>
        advisor.post(group('/host-turns'), { withEnterpriseId: null, readyFrom: null, ...body });
      await ask({ kind: 'skip', enterpriseId: d.id });
      await ask({ kind: 'not-ready', enterpriseId: a.id, readyFrom: '2026-05-01' });
      const reply = await advisor.get(meetings());

      expect(standing(reply)).toEqual([
        ...[`${b.name}: turn`, `${d.name}: skips`, `${c.name}: hosted-last`],
        `${a.name}: not-ready`,
      ]);
      expect(reply.body.turns).toEqual([
        expect.objectContaining({ kind: 'not-ready', readyFrom: '2026-05-01', on: '2026-03-10' }),
        expect.objectContaining({ kind: 'skip', enterpriseName: d.name }),
      ]);
    });

    it('takes back what was asked, once', async () => {
      const [a] = firms as [Firm];
      const asked = await advisor.post(group('/host-turns'), {
        ...{ kind: 'skip', enterpriseId: a.id, withEnterpriseId: null, readyFrom: null },
      });
      const path = group(`/host-turns/${asked.body.id as string}/take-back`);
      const replies = [await advisor.post(path), await advisor.post(path)];

      expect(replies.map(({ status }) => status)).toEqual([204, 404]);
      expect((await advisor.get(meetings())).body.next).toMatchObject({ enterpriseId: a.id });
    });

    it.each([
      ['a swap with nobody', { kind: 'swap' }, 'withEnterpriseId'],
      ['a day for what asks for none', { kind: 'skip', readyFrom: '2026-04-01' }, 'readyFrom'],
      ['a day that is past', { kind: 'not-ready', readyFrom: '2026-03-10' }, 'readyFrom'],
    ])('refuses %s', async (_, change, path) => {
      const reply = await advisor.post(group('/host-turns'), {
        ...{ enterpriseId: firms[0]!.id, withEnterpriseId: null, readyFrom: null },
        ...change,
      });

      expect(reply).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    });
  });

  describe('what came of it', () => {
    it('counts as a contact of each firm that came, once, however often it is put right', async () => {
      const [a, b] = firms as [Firm, Firm];
      const id = await held('2026-03-10', a);
      const attendees = [
        { enterpriseId: a.id, name: 'Aino Isäntä' },
        { enterpriseId: b.id, name: null },
        { enterpriseId: null, name: 'Olli Vieras' },
      ];
      await advisor.put(meetings(`/${id}/record`), { minutes: 'Kierros.', attendees });

      expect((await advisor.get(meetings(`/${id}`))).body).toMatchObject({
        ...{ state: 'held', minutes: 'Kierros.' },
        attendees: [{ name: 'Aino Isäntä' }, { enterpriseName: b.name }, { name: 'Olli Vieras' }],
      });
      expect(await touches(a)).toEqual([{ kind: 'meeting', happened_on: '2026-03-10' }]);
      expect(await touches(b)).toHaveLength(1);
    });

    it.each([
      ['before its day', '2026-03-11', 'meeting.not-yet'],
      ['called off', '2026-03-09', 'meeting.cancelled'],
    ])('is not written down of a meeting %s', async (what, meetsOn, code) => {
      const id = await planned({ meetsOn });
      if (what === 'called off') await advisor.post(meetings(`/${id}/cancel`));
      const reply = await advisor.put(meetings(`/${id}/record`), { minutes: null, attendees: [] });

      expect(reply).toMatchObject({ status: 409, body: { code } });
    });

    it('refuses nobody, and a firm of elsewhere', async () => {
      const id = await planned({ meetsOn: '2026-03-10' });
      const outsider = await fixtures.firm(foreign);
      const record = (attendee: object) =>
        advisor.put(meetings(`/${id}/record`), { minutes: null, attendees: [attendee] });

      expect((await record({ enterpriseId: null, name: null })).body.errors).toEqual([
        expect.objectContaining({ path: 'attendees', code: 'meeting.nobody' }),
      ]);
      expect(await record({ enterpriseId: outsider.id, name: null })).toMatchObject({
        ...{ status: 404, body: { code: 'enterprise.not-found' } },
      });
    });

    it('keeps tasks with who does them and by when; done, and open again', async () => {
      const [a] = firms as [Firm];
      const id = await held('2026-03-10', a);
      const add = (body: object) => advisor.post(meetings(`/${id}/tasks`), body);
      const first = await add({ title: 'Kuvausohje', enterpriseId: a.id, dueOn: '2026-03-12' });
      await add({ title: 'Messut', enterpriseId: null, dueOn: '2026-03-20' });
      const task = meetings(`/${id}/tasks/${first.body.id as string}`);
      await advisor.put(task, { isDone: true });
      await advisor.put(task, { isDone: false });
      api.moveTo('2026-03-15T08:00:00Z');

      expect((await advisor.get(meetings(`/${id}`))).body.tasks).toMatchObject([
        { title: 'Kuvausohje', enterpriseName: a.name, isDone: false, isOverdue: true },
        { title: 'Messut', enterpriseName: null, isOverdue: false },
      ]);
      expect(await advisor.put(meetings(`/${v7()}/tasks/${v7()}`), { isDone: true })).toMatchObject(
        { status: 404 },
      );
    });
  });

  describe('a member', () => {
    it('reads her group’s meetings and wishes for a theme, and arranges nothing', async () => {
      const [a, b] = firms as [Firm, Firm];
      const id = await held('2026-03-03', b);
      const entrepreneur = await api.as(await fixtures.person('entrepreneur', mine.id, a.id));
      const list = await entrepreneur.get(meetings());
      const wish = { text: 'Vienti', enterpriseId: a.id };

      expect(list.body.queue).toHaveLength(4);
      expect(list.body.meetings).toEqual([expect.objectContaining({ hostName: b.name })]);
      expect((await entrepreneur.get(meetings(`/${id}`))).body.attendees).toEqual([]);
      expect((await entrepreneur.post(group('/themes'), wish)).status).toBe(201);
      expect((await entrepreneur.post(meetings(), plan())).status).toBe(403);
    });

    it('wishes in nobody else’s name', async () => {
      const [a, b] = firms as [Firm, Firm];
      const entrepreneur = await api.as(await fixtures.person('entrepreneur', mine.id, a.id));
      const wish = (enterpriseId: string | null) =>
        entrepreneur.post(group('/themes'), { text: 'Vienti', enterpriseId });

      expect((await wish(b.id)).status).toBe(404);
      expect((await wish(null)).status).toBe(404);
    });
  });

  it('answer as absent for a group of another programme, for strangers and for funders', async () => {
    const elsewhere = await fixtures.network(foreign);
    const stranger = await fixtures.firm(mine);
    const outsider = await api.as(await fixtures.person('entrepreneur', mine.id, stranger.id));
    const funder = await api.as(mine.funder);

    expect((await advisor.get(meetings('', elsewhere))).status).toBe(404);
    expect((await advisor.post(meetings('', elsewhere), plan())).status).toBe(404);
    expect((await outsider.get(meetings())).status).toBe(404);
    expect((await funder.get(meetings())).status).toBe(403);
  });
});
