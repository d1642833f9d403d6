import { aCard, draft, running } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('the list of experiments', () => {
  let api: TestApi;
  let programme: Programme;
  let firms: Firm[];
  let group: Firm;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-05T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    firms = [await fixtures.firm(programme), await fixtures.firm(programme)];
    group = await fixtures.network(programme);
    await fixtures.member(programme, group, firms[0]!);
    advisor = await api.as(programme.advisor);
    for (const firm of firms) {
      await draft(advisor, programme, aCard(firm));
      await running(advisor, programme, aCard(firm));
      await fixtures.decided(programme, firm, {
        decidedAt: '2026-03-01T10:00:00Z',
        visibility: firm === firms[0] ? 'group' : 'advisor',
      });
    }
    // Changed within one millisecond: only the microseconds tell them apart.
    for (const fraction of ['123456', '123457', '123458']) {
      await fixtures.decided(programme, firms[0]!, {
        decidedAt: `2026-02-01T10:00:00.${fraction}Z`,
      });
    }
  });
  afterAll(() => api.stop());

  const list = async (query: string) =>
    (await advisor.get(`/programmes/${programme.id}/experiments${query}`)).body;

  it.each([
    ['', 9],
    ['?stage=draft', 2],
    ['?stage=closed', 5],
    ['?shared=true', 1],
    ['?overdue=true', 0],
  ])('filters by %s', async (query, count) => {
    expect((await list(query)).items).toHaveLength(count);
  });

  it('filters by firm and by network', async () => {
    expect((await list(`?enterpriseId=${firms[1]!.id}`)).items).toHaveLength(3);
    expect((await list(`?networkId=${group.id}`)).items).toHaveLength(2);
    expect((await list(`?networkId=${group.id}&stage=draft`)).items).toHaveLength(1);
  });

  it('gives every row once, page by page, the latest change first', async () => {
    const all = (await list('')).items as { id: string; updatedAt: string }[];

    const paged: { id: string }[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after = next === '' ? '' : `&after=${next}`;
      const page = await list(`?limit=2${after}`);
      paged.push(...page.items);
      next = page.next as string | null;
    }

    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const times = all.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it.each(['nonsense', Buffer.from('["now","x"]').toString('base64url')])(
    'refuses a cursor that is none: %s',
    async (after) => {
      const { status, body } = await advisor.get(
        `/programmes/${programme.id}/experiments?after=${after}`,
      );

      expect([status, body.errors]).toEqual([400, [{ path: 'after', code: 'cursor.invalid' }]]);
    },
  );

  it('refuses a filter that there is not', async () => {
    const { status, body } = await advisor.get(
      `/programmes/${programme.id}/experiments?order=title`,
    );

    expect([status, body.errors]).toEqual([400, [{ path: 'order', code: 'unknown-field' }]]);
  });
});
