import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

interface Swap {
  readonly id: string;
  readonly state: string;
  readonly message: string | null;
}

describe('turns that firms swap with one another', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let advisor: Client;
  let network: Firm;
  let firms: readonly [Firm, Firm, Firm];
  let people: readonly [Client, Client, Client];

  const group = (rest = ''): string => `/programmes/${mine.id}/networks/${network.id}${rest}`;
  const ask = (by = 0, whom = 1, change: object = {}): Promise<Reply> =>
    people[by]!.post(group('/own-swaps'), {
      ...{ enterpriseId: firms[by]!.id, withEnterpriseId: firms[whom]!.id, message: null },
      ...change,
    });
  const asked = async (by = 0, whom = 1, change: object = {}): Promise<string> => {
    const reply = await ask(by, whom, change);
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const answer = (id: string, isAccepted = true, by = people[1]): Promise<Reply> =>
    by.post(group(`/own-swaps/${id}/answer`), { isAccepted });
  const takeBack = (id: string, by = people[0]): Promise<Reply> =>
    by.post(group(`/own-swaps/${id}/take-back`));
  const read = async (by = advisor) => (await by.get(group('/meetings'))).body;
  const swaps = async (by = advisor): Promise<Swap[]> => (await read(by)).swaps as Swap[];
  const states = async (): Promise<string[]> => (await swaps()).map(({ state }) => state);
  const order = async (): Promise<string[]> => {
    const queue = (await read()).queue as { enterpriseId: string }[];
    return queue
      .map(({ enterpriseId }) => firms.findIndex(({ id }) => id === enterpriseId))
      .map(String);
  };
  const later = (day: string): void => api.moveTo(`2026-03-${day}T08:00:00Z`);
  const noted = async (body: object): Promise<void> => {
    const reply = await advisor.post(group('/host-turns'), {
      ...{ withEnterpriseId: null, readyFrom: null },
      ...body,
    });
    expect(reply.status).toBe(201);
  };
  const over = { status: 409, body: { code: 'host-swap.over' } };
  const absent = { status: 404, body: { code: 'host-swap.not-found' } };

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    advisor = await api.as(mine.advisor);
  });
  beforeEach(async () => {
    later('10');
    network = await fixtures.network(mine);
    const member = async (joinedOn: string): Promise<[Firm, Client]> => {
      const firm = await fixtures.firm(mine);
      await fixtures.member(mine, network, firm, { joinedOn });
      return [firm, await api.as(await fixtures.person('entrepreneur', mine.id, firm.id))];
    };
    const [a, b] = [await member('2025-02-01'), await member('2025-02-02')];
    const c = await member('2025-02-03');
    firms = [a[0], b[0], c[0]];
    people = [a[1], b[1], c[1]];
  });
  afterAll(() => api.stop());

  const hers = () => ({ enterpriseName: firms[0].name, withName: firms[1].name });

  it('are the queue’s once the other accepts: each takes the other’s place, and both see it', async () => {
    const id = await asked(0, 1, { message: 'Remontti kesken.' });
    const open = { id, state: 'open', message: 'Remontti kesken.', on: '2026-03-10' };

    for (const reader of [people[0], people[1], advisor]) {
      expect(await swaps(reader)).toEqual([
        { ...open, ...hers(), enterpriseId: firms[0].id, withId: firms[1].id },
      ]);
    }
    expect(await order()).toEqual(['0', '1', '2']);
    later('11');
    expect((await answer(id)).status).toBe(204);

    expect(await order()).toEqual(['1', '0', '2']);
    expect(await states()).toEqual(['accepted']);
    expect((await read()).turns).toMatchObject([{ id, kind: 'swap', byFirm: true, ...hers() }]);
    expect(
      await api.rows('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id', [id]),
    ).toEqual(['host-swap.ask', 'host-swap.accept', 'host-turn.ask'].map((action) => ({ action })));
  });

  it('stay as they were where the other declines, and can be asked again', async () => {
    const id = await asked();

    expect((await answer(id, false)).status).toBe(204);
    expect(await states()).toEqual(['declined']);
    expect(await order()).toEqual(['0', '1', '2']);
    expect(await answer(id)).toMatchObject(over);
    later('11');
    await asked();
    expect(await states()).toEqual(['open', 'declined']);
  });

  it('are taken back by the firm that asked, once, and by no other', async () => {
    const id = await asked();

    expect(await takeBack(id, people[1])).toMatchObject(absent);
    expect((await takeBack(id)).status).toBe(204);
    expect(await takeBack(id)).toMatchObject(over);
    expect(await answer(id)).toMatchObject(over);
    expect(await states()).toEqual(['taken-back']);
  });

  describe('two at once', () => {
    it('ask each other: one request stands', async () => {
      const replies = await Promise.all([ask(0, 1), ask(1, 0)]);

      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(replies.find(({ status }) => status === 409)?.body.code).toBe('host-swap.asked');
      expect(await states()).toEqual(['open']);
    });

    it('accept the same: the two swap once', async () => {
      const id = await asked();
      later('11');
      const replies = await Promise.all([answer(id), answer(id)]);

      expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(await order()).toEqual(['1', '0', '2']);
    });

    it('accept what one firm asked of both: the second is overtaken', async () => {
      const [one, two] = [await asked(0, 1), await asked(0, 2)];
      later('11');
      const replies = await Promise.all([answer(one), answer(two, true, people[2])]);

      expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect((await states()).sort()).toEqual(['accepted', 'overtaken']);
      expect((await read()).turns).toHaveLength(1);
    });

    it('accept and take back: one of the two is done', async () => {
      const id = await asked();
      later('11');
      const replies = await Promise.all([answer(id), takeBack(id)]);

      expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
      const [state] = await states();
      expect(await order()).toEqual(state === 'accepted' ? ['1', '0', '2'] : ['0', '1', '2']);
    });
  });

  describe('are overtaken', () => {
    const settled = async (id: string): Promise<void> => {
      expect(await states()).toEqual(['overtaken']);
      expect(await takeBack(id)).toMatchObject(over);
    };

    it('by a meeting that one of the two was agreed to host', async () => {
      const id = await asked();
      later('11');
      const reply = await advisor.post(group('/meetings'), {
        ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
        ...{ atCoordinator: false, enterpriseId: firms[1].id, theme: null },
      });
      expect(reply.status).toBe(201);

      expect(await answer(id)).toMatchObject(over);
      await settled(id);
    });

    it('by one that cannot host', async () => {
      const id = await asked();
      later('11');
      await noted({ kind: 'not-ready', enterpriseId: firms[1].id });
      expect(await answer(id)).toMatchObject(over);
      await settled(id);
    });

    it('by another swap that the coordinator notes', async () => {
      const id = await asked();
      later('11');
      await noted({ kind: 'swap', enterpriseId: firms[0].id, withEnterpriseId: firms[2].id });

      expect(await answer(id)).toMatchObject(over);
      await settled(id);
    });

    it('by one that has left the group, to which the group is absent', async () => {
      const id = await asked();
      await api.rows('UPDATE network_member SET left_on = $2 WHERE enterprise_id = $1', [
        ...[firms[1].id, '2026-03-10'],
      ]);

      expect(await answer(id)).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
      await settled(id);
    });
  });

  describe('are refused', () => {
    it('between those whose places are not alike, with the reason', async () => {
      await noted({ kind: 'not-ready', enterpriseId: firms[1].id });
      const notNow = { status: 409, body: { code: 'host-swap.not-now' } };

      expect(await ask()).toMatchObject(notNow);
      expect(await ask(0, 0)).toMatchObject(notNow);
      expect((await read(people[0])).own).toMatchObject([
        { partners: [{ enterpriseId: firms[2].id, enterpriseName: firms[2].name }] },
      ]);
    });

    it('a second time while the first is open', async () => {
      await asked();

      expect(await ask()).toMatchObject({ status: 409, body: { code: 'host-swap.asked' } });
    });

    it('in the name of another firm, and with one that is no member', async () => {
      const stranger = await fixtures.firm(mine);
      const noFirm = { status: 404, body: { code: 'enterprise.not-found' } };

      expect(await ask(0, 2, { enterpriseId: firms[1].id })).toMatchObject(noFirm);
      expect(await ask(0, 1, { withEnterpriseId: stranger.id })).toMatchObject(noFirm);
      expect(await ask(0, 1, { withEnterpriseId: v7() })).toMatchObject(noFirm);
    });

    it('to those of another group or programme, and to staff', async () => {
      const id = await asked();
      const outsider = await fixtures.firm(mine);
      const elsewhere = await fixtures.programme();
      const foreign = await fixtures.firm(elsewhere);
      const strangers = [
        await api.as(await fixtures.person('entrepreneur', mine.id, outsider.id)),
        await api.as(await fixtures.person('entrepreneur', elsewhere.id, foreign.id)),
      ];

      for (const stranger of strangers) {
        expect([403, 404]).toContain((await answer(id, true, stranger)).status);
        expect([403, 404]).toContain((await takeBack(id, stranger)).status);
      }
      expect((await answer(id, true, advisor)).status).toBe(403);
      expect(await answer(id, true, people[2])).toMatchObject(absent);
      expect(await swaps(people[2])).toEqual([]);
      expect(await states()).toEqual(['open']);
    });

    it.each([
      ['no word where there is one', { message: '' }, 'message'],
      ['a word without end', { message: 'a'.repeat(501) }, 'message'],
      ['nobody to swap with', { withEnterpriseId: null }, 'withEnterpriseId'],
    ])('%s', async (_, change, path) => {
      expect(await ask(0, 1, change)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    });
  });

  it('are let pass by the firm whose turn it is, whoever notes it', async () => {
    const skip = { kind: 'skip', readyFrom: null };
    const second = await people[1].post(group('/own-turns'), {
      ...skip,
      enterpriseId: firms[1].id,
    });
    const by = await advisor.post(group('/host-turns'), {
      ...{ ...skip, enterpriseId: firms[1].id, withEnterpriseId: null },
    });

    const notNow = { status: 409, body: { code: 'host-turn.not-now' } };
    expect([second, by]).toMatchObject([notNow, notNow]);
    await noted({ ...skip, enterpriseId: firms[0].id });
    expect((await read()).next).toMatchObject({ enterpriseId: firms[1].id });
  });
});
