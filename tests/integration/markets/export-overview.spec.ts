import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const STEP = { valueCents: null, channel: null, partner: null, helped: null, note: null };

interface Counts {
  readonly enterprises: number;
  readonly stages: readonly { readonly stage: string; readonly enterprises: number }[];
  readonly countries: readonly { readonly country: string; readonly enterprises: number }[];
  readonly advisors: readonly { readonly advisorId: string; readonly enterprises: number }[];
}

describe('the export paths of all firms', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  afterAll(() => api.stop());

  const at = (rest: string) => `/programmes/${programme.id}/${rest}`;
  const list = async (query = '') => (await advisor.get(at(`export-paths?${query}`))).body;
  const count = async (query = ''): Promise<Counts> =>
    (await advisor.get(at(`export-path-counts?${query}`))).body;

  async function tell(
    firm: Firm,
    country: string,
    ...days: readonly (readonly [string, string])[]
  ) {
    let stepId = '';
    for (const [stage, happenedOn] of days) {
      const { body } = await advisor.post(at(`enterprises/${firm.id}/export-steps`), {
        ...{ ...STEP, country, stage, happenedOn },
      });
      const path = body.items.find((one: { country: string }) => one.country === country);
      stepId = path.steps.find((one: { stage: string }) => one.stage === stage).id;
    }
    return stepId;
  }

  /** One that sells to Sweden and looks at Germany, one that has chosen Germany, and one at home. */
  async function threeFirms() {
    const [seller, chooser] = [await fixtures.firm(programme), await fixtures.firm(programme)];
    await fixtures.firm(programme);
    await tell(seller, 'SE', ['market-chosen', '2026-01-01'], ['first-invoice', '2026-02-01']);
    await tell(seller, 'DE', ['readiness', '2026-03-01']);
    await tell(chooser, 'DE', ['market-chosen', '2026-03-10']);
    return { seller, chooser };
  }

  it('are empty, and count nothing, before anything is told', async () => {
    await fixtures.firm(programme);

    expect(await list()).toEqual({ items: [], next: null });
    const { enterprises, stages, countries, advisors } = await count();
    expect([enterprises, countries, advisors]).toEqual([0, [], []]);
    expect(stages.map((one) => one.enterprises)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('have each firm once: the furthest stage, the markets, the newest step and the days since', async () => {
    const { seller, chooser } = await threeFirms();

    expect((await list()).items).toMatchObject([
      {
        ...{ enterpriseId: chooser.id, stage: 'market-chosen', countries: ['DE'] },
        ...{ latestStage: 'market-chosen', latestOn: '2026-03-10', daysSince: 0 },
      },
      {
        ...{ enterpriseId: seller.id, enterpriseName: seller.name, municipalityLabel: null },
        ...{ stage: 'first-invoice', countries: ['DE', 'SE'], advisorName: programme.advisor.name },
        ...{ latestStage: 'readiness', latestOn: '2026-03-01', daysSince: 9 },
      },
    ]);
  });

  it('count what each link of theirs shows', async () => {
    await threeFirms();
    await tell(await fixtures.firm(programme), 'SE', ['quote', '2026-02-20']);
    const filters = [
      '',
      'country=DE',
      'country=SE',
      `advisorId=${programme.advisor.id}`,
      'stage=quote',
    ];
    for (const query of filters) {
      const { enterprises, stages, countries, advisors } = await count(query);
      const others = new URLSearchParams(query);
      const sizeOf = async (name: string, value: string | null) => {
        const narrowed = new URLSearchParams(others);
        if (value === null) narrowed.delete(name);
        else narrowed.set(name, value);
        return (await list(narrowed.toString())).items.length;
      };
      expect(enterprises).toBe(await sizeOf('stage', null));
      for (const one of stages) expect(await sizeOf('stage', one.stage)).toBe(one.enterprises);
      for (const one of countries)
        expect(await sizeOf('country', one.country)).toBe(one.enterprises);
      for (const one of advisors) {
        expect(await sizeOf('advisorId', one.advisorId)).toBe(one.enterprises);
      }
    }
  });

  it('know only steps to a country, where they are narrowed to it', async () => {
    const { seller } = await threeFirms();
    const { items } = await list('country=DE&stage=readiness');

    expect(items).toMatchObject([
      { enterpriseId: seller.id, countries: ['DE'], stage: 'readiness' },
    ]);
    expect((await count('country=DE')).stages.slice(0, 2)).toEqual([
      { stage: 'readiness', enterprises: 1 },
      { stage: 'market-chosen', enterprises: 1 },
    ]);
  });

  it('leave out what was taken back', async () => {
    const firm = await fixtures.firm(programme);
    const stepId = await tell(firm, 'NO', ['readiness', '2026-01-01'], ['quote', '2026-02-01']);
    const reason = { reason: 'Väärä maa' };
    await advisor.post(at(`enterprises/${firm.id}/export-steps/${stepId}/take-back`), reason);

    expect((await list()).items).toMatchObject([{ stage: 'readiness', latestOn: '2026-01-01' }]);
    expect((await list('stage=quote')).items).toEqual([]);
  });

  it('are narrowed to a municipality, and to nobody where an advisor has no firms', async () => {
    const { seller } = await threeFirms();
    await api.rows(
      `UPDATE enterprise_profile SET municipality_code = '491' WHERE enterprise_id = $1`,
      [seller.id],
    );

    expect((await list('municipality=491')).items).toMatchObject([{ enterpriseId: seller.id }]);
    expect((await count('municipality=491')).enterprises).toBe(1);
    expect((await list(`advisorId=${v7()}`)).items).toEqual([]);
  });

  it('go on where a page ends, each firm once, also among those of one day', async () => {
    const firms = [];
    for (let told = 0; told < 5; told += 1) {
      const firm = await fixtures.firm(programme);
      await tell(firm, 'SE', ['readiness', told < 4 ? '2026-03-01' : '2026-02-01']);
      firms.push(firm.id);
    }
    const met: string[] = [];
    let next: string | null = null;
    do {
      const page: { items: { enterpriseId: string }[]; next: string | null } = await list(
        `limit=2${next ? `&after=${next}` : ''}`,
      );
      met.push(...page.items.map(({ enterpriseId }) => enterpriseId));
      next = page.next;
    } while (next);

    expect(met).toEqual([...firms.slice(0, 4).toReversed(), firms[4]]);
  });

  it.each(['stage=dream', 'country=Sweden', 'advisorId=x', 'municipality=x', 'after=x'])(
    'refuse %s',
    async (query) => {
      expect((await advisor.get(at(`export-paths?${query}`))).status).toBe(400);
    },
  );

  it('are read by the staff of the programme alone', async () => {
    const { seller } = await threeFirms();
    const other = await fixtures.programme();
    const entrepreneur = await fixtures.person('entrepreneur', programme.id, seller.id);
    for (const person of [programme.funder, entrepreneur]) {
      const client = await api.as(person);
      expect((await client.get(at('export-paths'))).status).toBe(403);
      expect((await client.get(at('export-path-counts'))).status).toBe(403);
    }
    const stranger = await api.as(other.advisor);
    expect((await stranger.get(at('export-paths'))).status).toBe(404);
    expect((await stranger.get(at('export-path-counts'))).status).toBe(404);
  });
});
