import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('growth networks', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let advisor: Client;
  let stranger: Client;
  let count = 0;

  const path = (programme: Programme, rest = ''): string =>
    `/programmes/${programme.id}/networks${rest}`;
  const request = (change: object = {}): object => ({
    kind: 'core-group',
    name: `Savon ydinryhmä ${(count += 1)}`,
    municipalityCode: '491',
    startsOn: '2026-03-02',
    ...change,
  });

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    advisor = await api.as(mine.advisor);
    stranger = await api.as(foreign.advisor);
  });
  afterAll(() => api.stop());

  describe('creating', () => {
    it('makes a network that the list shows, and notes who did', async () => {
      const reply = await advisor.post(path(mine), request({ name: 'Mikkelin ydinryhmä' }));

      expect(reply.status).toBe(201);
      const list = await advisor.get(path(mine));
      expect(list.body.items).toContainEqual({
        id: reply.body.id,
        kind: 'core-group',
        name: 'Mikkelin ydinryhmä',
        municipalityCode: '491',
        municipalityLabel: expect.objectContaining({ fi: 'Mikkeli' }),
        startsOn: '2026-03-02',
        memberCount: 0,
        experimentsRunning: 0,
        experimentsDecided: 0,
      });
      expect(
        await api.rows('SELECT person_id FROM audit_event WHERE action = $1 AND subject_id = $2', [
          'network.create',
          reply.body.id,
        ]),
      ).toEqual([{ person_id: mine.advisor.id }]);
    });

    it('says beside the name that it is taken, however it is written', async () => {
      await advisor.post(path(mine), request({ name: 'Pieksämäen ryhmä' }));

      const reply = await advisor.post(path(mine), request({ name: '  pieksämäen RYHMÄ ' }));

      expect(reply).toMatchObject({
        status: 409,
        body: {
          code: 'network.name-taken',
          errors: [{ path: 'name', code: 'network.name-taken' }],
        },
      });
    });

    it('makes one of two with the same name at once', async () => {
      const twice = request({ name: 'Savonlinnan ryhmä' });

      const replies = await Promise.all([
        advisor.post(path(mine), twice),
        advisor.post(path(mine), twice),
      ]);

      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('lets another programme use the same name', async () => {
      await advisor.post(path(mine), request({ name: 'Rantasalmen ryhmä' }));

      const reply = await stranger.post(path(foreign), request({ name: 'Rantasalmen ryhmä' }));

      expect(reply.status).toBe(201);
    });

    it.each([
      [{ name: 'x' }, { path: 'name', code: 'too-short' }],
      [{ kind: 'club' }, { path: 'kind', code: 'not-one-of' }],
      [{ startsOn: '2026-02-30' }, { path: 'startsOn', code: 'not-a-date' }],
      [{ municipalityCode: '999' }, { path: 'municipalityCode', code: 'municipality.unknown' }],
      [{ colour: 'blue' }, { path: 'colour', code: 'unknown-field' }],
    ])('refuses %j beside the field', async (change, error) => {
      const reply = await advisor.post(path(mine), request(change));

      expect(reply.status).toBe(400);
      expect(reply.body.errors).toEqual([expect.objectContaining(error)]);
    });

    it('is for staff of the programme only', async () => {
      const asFunder = await (await api.as(mine.funder)).post(path(mine), request());
      const asStranger = await stranger.post(path(mine), request());

      expect(asFunder).toMatchObject({ status: 403 });
      expect(asStranger).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
    });
  });

  describe('changing', () => {
    it('changes name and municipality', async () => {
      const { id } = (await advisor.post(path(mine), request())).body as { id: string };

      const reply = await advisor.put(path(mine, `/${id}`), {
        name: 'Juvan ydinryhmä',
        municipalityCode: null,
      });

      expect(reply).toMatchObject({
        status: 200,
        body: { id, name: 'Juvan ydinryhmä', municipalityCode: null, municipalityLabel: null },
      });
    });

    it('refuses the name of another network', async () => {
      await advisor.post(path(mine), request({ name: 'Sulkavan ryhmä' }));
      const { id } = (await advisor.post(path(mine), request())).body as { id: string };

      const change = { name: 'Sulkavan ryhmä', municipalityCode: null };
      const reply = await advisor.put(path(mine, `/${id}`), change);

      expect(reply).toMatchObject({ status: 409, body: { code: 'network.name-taken' } });
    });

    it.each(['of another programme', 'that is not there'])(
      'answers a network %s as absent',
      async (whose) => {
        const network = await fixtures.network(foreign);
        const id = whose === 'that is not there' ? v7() : network.id;

        const change = { name: 'Oma nimi', municipalityCode: null };
        const reply = await advisor.put(path(mine, `/${id}`), change);

        expect(reply).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
        expect(await api.rows('SELECT name FROM network WHERE id = $1', [network.id])).toEqual([
          { name: network.name },
        ]);
      },
    );
  });

  describe('viewing', () => {
    let network: Firm;
    let ours: Firm;
    let theirs: Firm;
    let entrepreneur: Client;

    beforeAll(async () => {
      network = await fixtures.network(mine);
      ours = await fixtures.firm(mine);
      theirs = await fixtures.firm(mine);
      await fixtures.member(mine, network, ours);
      await fixtures.member(mine, network, theirs);
      entrepreneur = await api.as(await fixtures.person('entrepreneur', mine.id, ours.id));
    });

    it('shows staff the members, and which of them nobody has come in from', async () => {
      const { body } = await advisor.get(path(mine, `/${network.id}`));

      expect(body.memberCount).toBe(2);
      expect(body.members).toEqual([
        expect.objectContaining({
          enterpriseId: ours.id,
          name: ours.name,
          joinedOn: '2025-02-01',
          invitation: null,
          hasEntrepreneur: true,
        }),
        expect.objectContaining({ enterpriseId: theirs.id, hasEntrepreneur: false }),
      ]);
    });

    it('shows a member the names of the others, and nothing else of them', async () => {
      const { status, body } = await entrepreneur.get(path(mine, `/${network.id}`));

      expect(status).toBe(200);
      expect(body.members).toEqual(
        [ours, theirs].map(({ id, name }) => ({
          memberId: expect.any(String),
          enterpriseId: id,
          name,
          municipalityLabel: null,
          joinedOn: null,
          invitation: null,
          hasEntrepreneur: null,
          industryLabel: null,
          contacts: [],
        })),
      );
    });

    it('shows a member what others shared with the group, and not what they kept', async () => {
      const closed = { networkId: network.id, decidedAt: '2026-02-10T10:00:00Z' };
      const shared = await fixtures.decided(mine, theirs, { ...closed, visibility: 'group' });
      const kept = await fixtures.decided(mine, theirs, { ...closed, visibility: 'advisor' });

      const { body } = await entrepreneur.get(path(mine, `/${network.id}`));

      const ids = body.sharedLearnings.map(({ id }: { id: string }) => id);
      expect(ids).toContain(shared);
      expect(ids).not.toContain(kept);
      expect(body.sharedLearnings[0]).toMatchObject({
        enterpriseName: theirs.name,
        outcome: 'met',
        decision: 'persevere',
        learning: 'Kävijät varaavat ajan, kun hinta näkyy heti.',
      });
    });

    it('lists for a member her own networks only', async () => {
      await fixtures.network(mine);

      const { body } = await entrepreneur.get(path(mine));

      expect(body.items.map(({ id }: { id: string }) => id)).toEqual([network.id]);
    });

    it('answers a network of others as absent to a member', async () => {
      const other = await fixtures.network(mine);

      const reply = await entrepreneur.get(path(mine, `/${other.id}`));

      expect(reply).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
    });

    it('hides the network from a firm that has left', async () => {
      const left = await fixtures.firm(mine);
      await fixtures.member(mine, network, left, { leftOn: '2026-01-10' });
      const former = await api.as(await fixtures.person('entrepreneur', mine.id, left.id));

      const reply = await former.get(path(mine, `/${network.id}`));

      expect(reply.status).toBe(404);
    });

    it('is refused to a funder, and absent for staff of another programme', async () => {
      const asFunder = await (await api.as(mine.funder)).get(path(mine, `/${network.id}`));
      const asStranger = await stranger.get(path(mine, `/${network.id}`));
      const throughTheirs = await stranger.get(path(foreign, `/${network.id}`));

      expect(asFunder.status).toBe(403);
      expect(asStranger).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
      expect(throughTheirs).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
    });

    it('asks who is not signed in to sign in', async () => {
      const reply = await (await api.visitor()).get(path(mine));

      expect(reply).toMatchObject({ status: 401, body: { code: 'session.required' } });
    });
  });
});
