import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('members of a network', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let advisor: Client;
  let network: Firm;

  const members = (rest = '', of = network): string =>
    `/programmes/${mine.id}/networks/${of.id}/members${rest}`;
  const current = (): Promise<{ id: string; enterprise_id: string; joined_on: string }[]> =>
    api.rows(
      `SELECT id, enterprise_id, joined_on FROM network_member
        WHERE network_id = $1 AND left_on IS NULL ORDER BY enterprise_id`,
      [network.id],
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
    network = await fixtures.network(mine);
  });
  afterAll(() => api.stop());

  describe('joining', () => {
    it('adds several firms at once, from today on', async () => {
      const firms = [await fixtures.firm(mine), await fixtures.firm(mine)];

      const reply = await advisor.post(members(), { enterpriseIds: firms.map(({ id }) => id) });

      expect(reply).toMatchObject({ status: 201, body: { joined: 2, alreadyMembers: 0 } });
      expect(await current()).toEqual(
        firms.map(({ id }) =>
          expect.objectContaining({ enterprise_id: id, joined_on: '2026-03-10' }),
        ),
      );
      const trail = await api.rows(
        `SELECT details FROM audit_event WHERE action = 'network.join' AND details ->> 'networkId' = $1`,
        [network.id],
      );
      expect(trail).toHaveLength(2);
    });

    it('leaves a firm that is a member already as it is', async () => {
      const [old, fresh] = [await fixtures.firm(mine), await fixtures.firm(mine)];
      await fixtures.member(mine, network, old, { joinedOn: '2026-01-05' });

      const reply = await advisor.post(members(), { enterpriseIds: [old.id, fresh.id, fresh.id] });

      expect(reply).toMatchObject({ status: 201, body: { joined: 1, alreadyMembers: 1 } });
      expect(await current()).toEqual([
        expect.objectContaining({ enterprise_id: old.id, joined_on: '2026-01-05' }),
        expect.objectContaining({ enterprise_id: fresh.id }),
      ]);
    });

    it('adds a firm once when two add it at the same time, in whatever order', async () => {
      const ids = [await fixtures.firm(mine), await fixtures.firm(mine)].map(({ id }) => id);
      const manager = await api.as(mine.manager);

      const replies = await Promise.all([
        advisor.post(members(), { enterpriseIds: ids }),
        manager.post(members(), { enterpriseIds: [...ids].reverse() }),
      ]);

      expect(replies.map(({ status }) => status)).toEqual([201, 201]);
      expect(replies.map(({ body }) => body.joined as number).sort()).toEqual([0, 2]);
      expect(await current()).toHaveLength(2);
    });

    it.each(['of another programme', 'that is not there'])(
      'answers a firm %s as absent and adds none of the others',
      async (which) => {
        const [known, hidden] = [await fixtures.firm(mine), await fixtures.firm(foreign)];
        const id = which === 'that is not there' ? v7() : hidden.id;

        const reply = await advisor.post(members(), { enterpriseIds: [known.id, id] });

        expect(reply).toMatchObject({ status: 404, body: { code: 'enterprise.not-found' } });
        expect(await current()).toEqual([]);
      },
    );

    it('answers a network of another programme as absent', async () => {
      const firm = await fixtures.firm(mine);
      const hidden = await fixtures.network(foreign);

      const reply = await advisor.post(members('', hidden), { enterpriseIds: [firm.id] });

      expect(reply).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
    });

    it.each([
      [{ enterpriseIds: [] }, { path: 'enterpriseIds', code: 'too-few' }],
      [{ enterpriseIds: ['x'] }, { path: 'enterpriseIds', code: 'not-an-id' }],
      [
        { enterpriseIds: [v7()], joinedOn: 'soon' },
        { path: 'joinedOn', code: 'not-a-date' },
      ],
    ])('refuses %j beside the field', async (request, error) => {
      const reply = await advisor.post(members(), request);

      expect(reply.status).toBe(400);
      expect(reply.body.errors).toEqual([expect.objectContaining(error)]);
    });

    it('refuses a day that has not come', async () => {
      const firm = await fixtures.firm(mine);

      const reply = await advisor.post(members(), {
        enterpriseIds: [firm.id],
        joinedOn: '2026-03-11',
      });

      expect(reply.body.errors).toEqual([{ path: 'joinedOn', code: 'in-the-future' }]);
    });

    it('is no business of an entrepreneur', async () => {
      const firm = await fixtures.firm(mine);
      await fixtures.member(mine, network, firm);
      const entrepreneur = await api.as(await fixtures.person('entrepreneur', mine.id, firm.id));

      const reply = await entrepreneur.post(members(), { enterpriseIds: [firm.id] });

      expect(reply).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
    });
  });

  describe('leaving', () => {
    it('ends the membership and keeps its row; the firm may come back', async () => {
      const firm = await fixtures.firm(mine);
      const id = await fixtures.member(mine, network, firm, { joinedOn: '2026-01-05' });

      const reply = await advisor.post(members(`/${id}/end`), { leftOn: '2026-03-01' });

      expect(reply.status).toBe(204);
      expect(await api.rows('SELECT left_on FROM network_member WHERE id = $1', [id])).toEqual([
        { left_on: '2026-03-01' },
      ]);
      const back = await advisor.post(members(), { enterpriseIds: [firm.id] });
      expect(back.body).toEqual({ joined: 1, alreadyMembers: 0 });
    });

    it('is done once, also when two do it at the same time', async () => {
      const id = await fixtures.member(mine, network, await fixtures.firm(mine));
      const manager = await api.as(mine.manager);

      const replies = await Promise.all([
        advisor.post(members(`/${id}/end`)),
        manager.post(members(`/${id}/end`)),
      ]);

      expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
      const refused = replies.find(({ status }) => status === 409);
      expect(refused?.body.code).toBe('member.ended');
    });

    it.each([
      ['2026-03-11', 'in-the-future'],
      ['2026-01-04', 'before-start'],
    ])('refuses %s as the last day', async (leftOn, code) => {
      const firm = await fixtures.firm(mine);
      const id = await fixtures.member(mine, network, firm, { joinedOn: '2026-01-05' });

      const reply = await advisor.post(members(`/${id}/end`), { leftOn });

      expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: 'leftOn', code }] } });
    });

    it('answers a membership of another network as absent', async () => {
      const other = await fixtures.network(mine);
      const id = await fixtures.member(mine, other, await fixtures.firm(mine));

      const reply = await advisor.post(members(`/${id}/end`));

      expect(reply).toMatchObject({ status: 404, body: { code: 'member.not-found' } });
    });
  });
});
