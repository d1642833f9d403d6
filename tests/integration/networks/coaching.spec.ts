import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('coaching of a coordinator', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let manager: Client;
  let person: Person;
  let coordinator: Client;
  let network: Firm;

  const path = (rest = '', of = network): string =>
    `/programmes/${mine.id}/networks/${of.id}/coaching${rest}`;
  const note = (change: object = {}) => ({
    ...{ metOn: '2026-03-09', talked: 'Kutsut lähtevät', agreed: 'Soitetaan kolmelle' },
    ...{ nextOn: '2026-04-09', isShared: true, coordinatorId: null, ...change },
  });
  /** As staff write it: of the coordinator of the group. */
  const about = async (change: object = {}) => {
    const [grant] = await api.rows<{ id: string }>(
      'SELECT id FROM role_grant WHERE network_id = $1 AND person_id = $2',
      [network.id, person.id],
    );
    return note({ coordinatorId: grant!.id, ...change });
  };
  const talks = async (client: Client) =>
    ((await client.get(path())).body as { items: { talked: string }[] }).items.map(
      ({ talked }) => talked,
    );

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    manager = await api.as(mine.manager);
  });
  beforeEach(async () => {
    network = await fixtures.network(mine);
    person = await fixtures.coordinator(mine, [network]);
    coordinator = await api.as(person);
  });
  afterAll(() => api.stop());

  it('is noted by either side and read by both; what is not shared is its writer’s alone', async () => {
    const reply = await manager.post(path(), await about());
    await coordinator.post(path(), note({ talked: 'Omaksi muistiksi', isShared: false }));

    expect(reply.status).toBe(200);
    expect(reply.body.items).toEqual([
      expect.objectContaining({ talked: 'Kutsut lähtevät', nextOn: '2026-04-09', isMine: true }),
    ]);
    expect(await talks(coordinator)).toEqual(['Omaksi muistiksi', 'Kutsut lähtevät']);
    expect(await talks(manager)).toEqual(['Kutsut lähtevät']);
  });

  it('is no business of firms, of other groups or of other programmes', async () => {
    await manager.post(path(), await about());
    const other = await fixtures.network(mine);
    const stranger = await api.as(await fixtures.coordinator(mine, [other]));
    const firm = await fixtures.firm(mine);
    const member = await api.as(await fixtures.person('entrepreneur', mine.id, firm.id));
    const foreign = await api.as((await fixtures.programme()).manager);

    expect((await stranger.get(path())).status).toBe(404);
    expect((await stranger.post(path(), note())).status).toBe(404);
    expect((await member.get(path())).status).toBe(403);
    expect((await foreign.get(path())).status).toBe(404);
  });

  it('is about somebody who looks after the group today, and not read by who follows her', async () => {
    const grant = await about();
    const stranger = (await fixtures.coordinator(mine, [await fixtures.network(mine)])).id;
    const refused = [{ path: 'coordinatorId', code: 'coaching-note.no-coordinator' }];
    for (const coordinatorId of [null, stranger]) {
      const { status, body } = await manager.post(path(), note({ coordinatorId }));
      expect({ status, errors: body.errors }).toEqual({ status: 400, errors: refused });
    }
    await manager.post(path(), grant);
    const next = await api.as(await fixtures.coordinator(mine, [network]));

    expect(await talks(next)).toEqual([]);
    expect((await next.post(path(), grant)).body.errors).toEqual(refused);
    expect(await talks(coordinator)).toEqual(['Kutsut lähtevät']);
  });

  it('says which field is wrong', async () => {
    for (const [change, error] of [
      [{ metOn: '2026-03-11' }, { path: 'metOn', code: 'in-the-future' }],
      [{ nextOn: '2026-03-09' }, { path: 'nextOn', code: 'coaching-note.next-later' }],
    ] as const) {
      const { status, body } = await coordinator.post(path(), note(change));
      expect(status).toBe(400);
      expect(body.errors).toEqual([error]);
    }
    expect((await coordinator.post(path(), note({ talked: '' }))).status).toBe(400);
    expect(await talks(manager)).toEqual([]);
  });

  it('is taken back by its writer, once, also when she tries twice at once, and stays to be read', async () => {
    const { body } = await coordinator.post(path(), note());
    const [{ id }] = body.items as [{ id: string }];
    const back = () => coordinator.post(path(`/${id}/take-back`), { reason: 'Väärä ryhmä' });

    expect((await manager.post(path(`/${id}/take-back`), { reason: 'Vieras' })).status).toBe(404);
    expect((await Promise.all([back(), back()])).map(({ status }) => status).sort()).toEqual([
      200, 404,
    ]);
    expect((await manager.get(path())).body.items).toEqual([
      expect.objectContaining({ takenBackReason: 'Väärä ryhmä', isMine: false }),
    ]);
    const acts = await api.rows<{ action: string }>(
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY action',
      [id],
    );
    expect(acts.map(({ action }) => action)).toEqual(['coaching-note.add', 'coaching-note.annul']);
  });

  it('is read by the coordinator for as long as the group is hers', async () => {
    await manager.post(path(), await about());
    await api.rows('UPDATE role_grant SET ended_at = $2 WHERE person_id = $1', [
      ...[person.id, new Date('2026-03-10T07:00:00Z')],
    ]);

    expect((await coordinator.get(path())).status).toBe(403);
    expect(await talks(manager)).toEqual(['Kutsut lähtevät']);
  });
});
