import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const RAISED = {
  ...{ kind: 'transport', words: 'Bussi ei kulje iltaisin', municipalityCode: '491' },
  raisedOn: '2026-03-01',
};

interface Raised {
  readonly id: string;
  readonly words: string;
}

describe('what firms raise', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let advisor: Client;
  let entrepreneur: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    firm = await fixtures.firm(programme);
    entrepreneur = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
  });
  afterAll(() => api.stop());

  const at = (rest = '') => `/programmes/${programme.id}/enterprises/${firm.id}/challenges${rest}`;
  const raise = (change: object = {}, by = advisor) => by.post(at(), { ...RAISED, ...change });
  const itemsOf = ({ body }: Reply) => body.items as Raised[];

  it('is nothing before anything is raised', async () => {
    expect((await entrepreneur.get(at())).body).toEqual({ items: [] });
  });

  it('is raised by the firm and by its advisor, and both see whose words they are', async () => {
    await raise({}, entrepreneur);
    await raise({ words: 'Laajakaista puuttuu', kind: 'broadband', raisedOn: '2026-03-10' });

    const { items } = (await entrepreneur.get(at())).body;
    expect(items).toMatchObject([
      { kind: 'broadband', words: 'Laajakaista puuttuu', gatheredInto: null },
      { kind: 'transport', municipalityLabel: { fi: 'Mikkeli', sv: 'S:t Michel' } },
    ]);
    expect((await entrepreneur.get('/my/challenges')).body.items).toMatchObject([
      { programmeId: programme.id, enterpriseId: firm.id },
    ]);
  });

  it('is refused for a day to come, a municipality of the past, and without words', async () => {
    expect(await raise({ raisedOn: '2026-03-11' })).toMatchObject({
      ...{ status: 400, body: { errors: [{ path: 'raisedOn', code: 'in-the-future' }] } },
    });
    expect(await raise({ municipalityCode: '999' })).toMatchObject({
      body: { errors: [{ path: 'municipalityCode', code: 'municipality.unknown' }] },
    });
    for (const words of [' ', '\u200b', '\u00a0\u2060\u200d']) {
      expect(await raise({ words })).toMatchObject({
        ...{ status: 400, body: { errors: [{ path: 'words', code: 'required' }] } },
      });
    }
    for (const raisedOn of ['0001-01-01', '1799-12-31', '9999-12-31']) {
      expect((await raise({ raisedOn })).status).toBe(400);
    }
    expect((await advisor.get(at())).body.items).toEqual([]);
  });

  it('is raised once in the same words, also by two at once', async () => {
    const replies = await Promise.all([raise(), raise({ words: ' bussi EI kulje iltaisin ' })]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(itemsOf(await advisor.get(at()))).toHaveLength(1);
  });

  it('is taken back once, for a reason that stays, and may then be raised anew', async () => {
    const [one] = itemsOf(await raise({}, entrepreneur));
    const path = at(`/${one!.id}/take-back`);
    const replies = await Promise.all([
      ...[entrepreneur.post(path, { reason: 'Bussi palasi' })],
      ...[advisor.post(path, { reason: 'Bussi palasi' })],
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await advisor.get(at())).body.items).toMatchObject([
      { takenBackReason: 'Bussi palasi' },
    ]);
    expect((await raise()).status).toBe(200);
    const acts = 'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id';
    expect(await api.rows(acts, [one!.id])).toEqual([
      ...[{ action: 'challenge.add' }, { action: 'challenge.annul' }],
    ]);
  });

  it('is no other firm’s to read, nor a funder’s', async () => {
    await raise();
    const other = await fixtures.firm(programme);
    const stranger = await api.as(await fixtures.person('entrepreneur', programme.id, other.id));
    const funder = await api.as(await fixtures.person('funder', programme.id));

    expect((await stranger.get(at())).status).toBe(404);
    expect((await funder.get(at())).status).toBe(403);
    expect((await advisor.post(at(`/${v7()}/take-back`), { reason: 'Virhe' })).status).toBe(404);
  });
});
