import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly themeId: string;
}

const TIME = { meetsOn: '2026-03-24', startsAt: '18:00', endsAt: '20:30' } as const;
const OTHER = { ...TIME, meetsOn: '2026-03-26' } as const;

describe('what the firm whose turn it is to host proposes', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let advisor: Client;
  let network: Firm;
  let firms: readonly [Firm, Firm];
  let people: readonly [Client, Client];

  const group = (rest = ''): string => `/programmes/${mine.id}/networks/${network.id}${rest}`;
  const propose = (change: object = {}, by = 0): Promise<Reply> =>
    people[by]!.post(group('/own-proposals'), {
      ...{ enterpriseId: firms[by]!.id, themeId: null, theme: 'Hinnoittelu' },
      ...{ times: [TIME, OTHER], atCoordinator: false, place: 'Paja, Mikkeli' },
      ...change,
    });
  const proposed = async (change: object = {}): Promise<string> => {
    const reply = await propose(change);
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const withdraw = (id: string, by = people[0]): Promise<Reply> =>
    by.post(group(`/own-proposals/${id}/withdraw`));
  const decline = (id: string, by = advisor, reason = 'Sali on varattu.'): Promise<Reply> =>
    by.post(group(`/host-proposals/${id}/decline`), { reason });
  const plan = (proposalId: string, by = advisor): Promise<Reply> =>
    by.post(group('/meetings'), {
      ...{ ...OTHER, place: 'Paja, Mikkeli', atCoordinator: false, enterpriseId: firms[0].id },
      ...{ theme: 'Hinnoittelu', themeId: null, proposalId },
    });
  const read = async (by = advisor) => (await by.get(group('/meetings'))).body;
  const proposals = async (by = advisor) => (await read(by)).proposals as Proposal[];
  const states = async (): Promise<string[]> => (await proposals()).map(({ state }) => state);
  const over = { status: 409, body: { code: 'host-proposal.over' } };
  const notNow = { status: 409, body: { code: 'host-proposal.not-now' } };
  const absent = { status: 404, body: { code: 'host-proposal.not-found' } };

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    advisor = await api.as(mine.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    network = await fixtures.network(mine);
    const member = async (joinedOn: string): Promise<[Firm, Client]> => {
      const firm = await fixtures.firm(mine);
      await fixtures.member(mine, network, firm, { joinedOn });
      return [firm, await api.as(await fixtures.person('entrepreneur', mine.id, firm.id))];
    };
    const [a, b] = [await member('2025-02-01'), await member('2025-02-02')];
    firms = [a[0], b[0]];
    people = [a[1], b[1]];
  });
  afterAll(() => api.stop());

  it('is told to it and to those who arrange, and its own words join the wish list', async () => {
    const id = await proposed();
    const line = {
      ...{ id, enterpriseId: firms[0].id, enterpriseName: firms[0].name, theme: 'Hinnoittelu' },
      ...{ times: [TIME, OTHER], atCoordinator: false, place: 'Paja, Mikkeli', on: '2026-03-10' },
      ...{ state: 'waiting', reason: null, meetingId: null },
    };

    expect(await proposals()).toMatchObject([line]);
    expect(await proposals(people[0])).toMatchObject([line]);
    expect(await proposals(people[1])).toEqual([]);
    const [{ themeId }] = (await proposals()) as [Proposal];
    expect((await read(people[1])).themes).toMatchObject([
      { id: themeId, text: 'Hinnoittelu', enterpriseName: firms[0].name, pickedFor: null },
    ]);
  });

  it('becomes a meeting, once, by those who arrange', async () => {
    const id = await proposed();
    const replies = await Promise.all([plan(id), plan(id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    const meetingId = replies.find(({ status }) => status === 201)?.body.id;
    expect(await proposals()).toMatchObject([{ state: 'taken', meetingId }]);
    expect((await read()).meetings).toHaveLength(1);
    expect(await withdraw(id)).toMatchObject(over);
    expect(
      await api.rows('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id', [id]),
    ).toEqual(['host-proposal.add', 'host-proposal.accept'].map((action) => ({ action })));
  });

  it('is declined with a reason, which the host reads, and can be made anew', async () => {
    const id = await proposed();

    expect((await decline(id)).status).toBe(204);
    expect(await proposals(people[0])).toMatchObject([
      { state: 'declined', reason: 'Sali on varattu.' },
    ]);
    expect(await decline(id)).toMatchObject(over);
    expect(await plan(id)).toMatchObject(over);
    const [{ themeId }] = (await proposals()) as [Proposal];
    api.moveTo('2026-03-11T08:00:00Z');
    await proposed({ themeId, theme: null, atCoordinator: true, place: null });
    expect(await states()).toEqual(['waiting', 'declined']);
    expect((await read()).themes).toHaveLength(1);
  });

  it('is withdrawn, or changed into another one that takes its place', async () => {
    const first = await proposed();

    expect(await propose()).toMatchObject({ status: 409, body: { code: 'host-proposal.made' } });
    api.moveTo('2026-03-11T08:00:00Z');
    const second = await proposed({ replacesId: first });
    expect(await states()).toEqual(['waiting', 'withdrawn']);
    expect(await propose({ replacesId: first })).toMatchObject(over);
    expect((await withdraw(second)).status).toBe(204);
    expect(await withdraw(second)).toMatchObject(over);
    expect(await states()).toEqual(['withdrawn', 'withdrawn']);
  });

  it('is made once where two make it at once', async () => {
    const replies = await Promise.all([propose(), propose()]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await states()).toEqual(['waiting']);
  });

  it('lapses once the turn is another’s, and once its days have gone by', async () => {
    const id = await proposed();
    await advisor.post(group('/host-turns'), {
      ...{ kind: 'swap', enterpriseId: firms[0].id, withEnterpriseId: firms[1].id },
      readyFrom: null,
    });

    expect(await states()).toEqual(['lapsed']);
    for (const reply of [await plan(id), await decline(id), await withdraw(id)]) {
      expect(reply).toMatchObject(over);
    }
    expect((await read()).meetings).toEqual([]);
    expect(await propose()).toMatchObject(notNow);
    const theirs = await propose({}, 1);
    expect(theirs.status).toBe(201);
    api.moveTo('2026-03-27T08:00:00Z');
    expect(await states()).toEqual(['lapsed', 'lapsed']);
  });

  it('is answered by the group’s coordinator, and by no coordinator of another group', async () => {
    const hers = await api.as(await fixtures.coordinator(mine, [network]));
    const other = await api.as(await fixtures.coordinator(mine, [await fixtures.network(mine)]));
    const id = await proposed();

    for (const reply of [await decline(id, other), await plan(id, other)]) {
      expect(reply).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
    }
    expect((await decline(id, hers)).status).toBe(204);
    api.moveTo('2026-03-11T08:00:00Z');
    expect((await plan(await proposed(), hers)).status).toBe(201);
    expect(await states()).toEqual(['taken', 'declined']);
  });

  describe('is refused', () => {
    it('to a firm whose turn it is not, and in the name of another one', async () => {
      expect(await propose({}, 1)).toMatchObject(notNow);
      expect(await propose({ enterpriseId: firms[0].id }, 1)).toMatchObject({
        ...{ status: 404, body: { code: 'enterprise.not-found' } },
      });
      expect(await propose({ theme: null, themeId: v7() })).toMatchObject({
        ...{ status: 404, body: { code: 'theme.not-found' } },
      });
      expect(await states()).toEqual([]);
    });

    it('to staff, to peers, and to those of another group or programme', async () => {
      const id = await proposed();
      const elsewhere = await fixtures.programme();
      const foreign = await fixtures.firm(elsewhere);
      const stranger = await api.as(
        await fixtures.person('entrepreneur', elsewhere.id, foreign.id),
      );
      const foreignStaff = await api.as(elsewhere.advisor);

      expect((await withdraw(id, advisor)).status).toBe(403);
      expect(await withdraw(id, people[1])).toMatchObject(absent);
      expect((await decline(id, people[0])).status).toBe(403);
      for (const reply of [await withdraw(id, stranger), await decline(id, foreignStaff)]) {
        expect([403, 404]).toContain(reply.status);
      }
      expect(await plan(v7())).toMatchObject(absent);
      expect(await states()).toEqual(['waiting']);
    });

    it.each([
      ['no time', { times: [] }, 'times'],
      ['four times', { times: [TIME, TIME, TIME, TIME] }, 'times'],
      ['a day that is over', { times: [{ ...TIME, meetsOn: '2026-03-09' }] }, 'times.0.meetsOn'],
      ['an end before its start', { times: [{ ...TIME, endsAt: '17:00' }] }, 'times.0.endsAt'],
      ['overlapping times', { times: [TIME, { ...TIME, startsAt: '19:00' }] }, 'times.1.endsAt'],
      ['no theme', { theme: null }, 'theme'],
      ['two themes', { themeId: v7() }, 'theme'],
      ['no place', { place: null }, 'place'],
      ['two places', { atCoordinator: true }, 'place'],
    ])('with %s', async (_, change, path) => {
      expect(await propose(change)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
    });

    it('declined without a reason', async () => {
      const id = await proposed();

      expect(await decline(id, advisor, '')).toMatchObject({
        ...{ status: 400, body: { errors: [{ path: 'reason' }] } },
      });
    });
  });
});
