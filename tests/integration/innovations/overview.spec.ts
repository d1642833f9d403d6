import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const STEP = {
  ...{ happenedOn: '2026-02-01', evidence: null, link: null, dueToSupport: null },
  ...{ climate: null, climateWords: null, droppedReason: null },
};

describe('the innovations of a programme', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firms: Firm[];

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firms = [await fixtures.firm(programme), await fixtures.firm(programme)];
  });
  afterAll(() => api.stop());

  const at = (rest: string) => `/programmes/${programme.id}/${rest}`;
  const begin = (firm: Firm, name: string, change: object) =>
    advisor.post(at(`enterprises/${firm.id}/innovations`), {
      ...{ ...STEP, name, kind: 'product', sdgs: [], ...change },
    });
  const counts = async (query = '') => (await advisor.get(at(`innovation-counts${query}`))).body;

  it('are none, in every line, before anything is told', async () => {
    expect((await advisor.get(at('innovations'))).body).toEqual({ items: [], next: null });
    const { innovations, enterprises, kinds, indicators } = await counts();
    expect([innovations, enterprises, kinds.length]).toEqual([0, 0, 6]);
    expect(indicators).toEqual([
      { indicator: 'RCR03', enterprises: 0 },
      { indicator: 'RCR04', enterprises: 0 },
    ]);
  });

  it('count firms once, and for the indicators only what was introduced due to the support', async () => {
    const introduced = { stage: 'introduced', dueToSupport: true };
    await begin(firms[0]!, 'Tuoli', introduced);
    await begin(firms[0]!, 'Korjaus', { ...introduced, kind: 'service' });
    await begin(firms[1]!, 'Mittaus', {
      stage: 'introduced',
      dueToSupport: false,
      kind: 'process',
    });
    await begin(firms[1]!, 'Vakioaika', { ...introduced, kind: 'marketing' });
    await begin(firms[1]!, 'Penkki', { stage: 'idea' });
    const view = await counts();

    expect([view.innovations, view.enterprises]).toEqual([5, 2]);
    expect(view.indicators.map((one: { enterprises: number }) => one.enterprises)).toEqual([1, 1]);
    expect(view.kinds[0]).toEqual({ kind: 'product', innovations: 2, enterprises: 2 });
    const narrowed = await counts('?kind=product');
    expect([narrowed.innovations, narrowed.states[0].innovations]).toEqual([2, 1]);
    expect(narrowed.kinds[1].innovations).toBe(1);
  });

  it('leave out what was taken back, and what it would have counted as', async () => {
    const { body } = await begin(firms[0]!, 'Tuoli', { stage: 'introduced', dueToSupport: true });
    const [{ id, steps }] = body.items;
    await advisor.post(
      at(`enterprises/${firms[0]!.id}/innovations/${id}/steps/${steps[0].id}/take-back`),
      { reason: 'Ei myynnissä' },
    );

    expect((await advisor.get(at('innovations'))).body.items).toEqual([]);
    expect((await counts()).indicators[0].enterprises).toBe(0);
  });

  it('are listed page by page, the newest step first, narrowed by kind and state', async () => {
    for (const [name, happenedOn] of [
      ['Eka', '2026-02-01'],
      ['Toka', '2026-02-03'],
      ['Kolmas', '2026-02-03'],
    ] as const) {
      await begin(firms[0]!, name, { stage: 'pilot', happenedOn });
    }
    await begin(firms[1]!, 'Muu', { stage: 'idea', kind: 'process' });
    const names: string[] = [];
    let next: string | null = null;
    do {
      const query: string = next === null ? '' : `&after=${encodeURIComponent(next)}`;
      const { body } = await advisor.get(
        at(`innovations?kind=product&state=pilot&limit=1${query}`),
      );
      names.push(...body.items.map(({ name }: { name: string }) => name));
      next = body.next;
    } while (next !== null);

    expect(names).toHaveLength(3);
    expect(names.at(-1)).toBe('Eka');
    expect((await advisor.get(at('innovations?state=dream'))).status).toBe(400);
  });

  it('are for staff alone, of the programme alone', async () => {
    await begin(firms[0]!, 'Tuoli', { stage: 'idea' });
    const other = await fixtures.programme();
    const owner = await fixtures.person('entrepreneur', programme.id, firms[0]!.id);
    for (const person of [programme.funder, owner, other.advisor]) {
      const client = await api.as(person);
      for (const list of ['innovations', 'innovation-counts', 'first-order-figures', 'forums']) {
        expect([403, 404]).toContain((await client.get(at(list))).status);
      }
    }
  });
});
