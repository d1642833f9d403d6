import { Fixtures } from '../../support/growth-path/fixtures.js';
import { aSoleTrader, MARK } from '../../support/growth-path/sole-trader.js';
import { TestApi } from '../../support/growth-path/test-api.js';

const STEP = { link: null, dueToSupport: null, climate: null, climateWords: null };

describe('what is new in the firm of a sole trader who is erased', () => {
  let api: TestApi;
  let fixtures: Fixtures;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-05T09:00:00Z');
    fixtures = new Fixtures(api);
  });
  afterAll(() => api.stop());

  it('stands in her file, and keeps its days and amounts without a word about her', async () => {
    const programme = await fixtures.programme();
    const [advisor, manager] = [await api.as(programme.advisor), await api.as(programme.manager)];
    const { firm, owner } = await aSoleTrader(fixtures, programme);
    const at = `/programmes/${programme.id}/enterprises/${firm.id}`;
    await advisor.post(`${at}/innovations`, {
      ...{ ...STEP, name: `Ainon ${MARK}`, kind: 'service', sdgs: [], stage: 'dropped' },
      ...{ happenedOn: '2026-03-02', evidence: `Kuva ${MARK}`, droppedReason: `Syy ${MARK}` },
    });
    await advisor.post(`${at}/first-orders`, {
      ...{ networkId: null, ecosystem: `Piiri ${MARK}`, customer: 'business' },
      ...{ firstContactOn: null, orderedOn: '2026-03-02', valueCents: 500, note: `Tili ${MARK}` },
    });

    const file = await (await api.as(owner)).get('/settings/personal-data');
    for (const words of ['Ainon', 'Kuva', 'Syy', 'Piiri', 'Tili']) {
      expect(file.text).toContain(`${words} ${MARK}`);
    }
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-03-04' WHERE enterprise_id = $1`,
      [firm.id],
    );
    const asked = await manager.post('/erasures', {
      ...{ programmeId: programme.id, enterpriseId: firm.id },
    });
    const done = await manager.post(`/erasures/${asked.body.id}/carry-out`, {
      confirmation: firm.name,
    });

    expect(done.status).toBe(200);
    const innovations = (await advisor.get(`${at}/innovations`)).body;
    const orders = (await advisor.get(`${at}/first-orders`)).body;
    expect(JSON.stringify([innovations, orders])).not.toContain(MARK);
    expect(innovations.items).toMatchObject([
      { name: '–', state: 'dropped', steps: [{ happenedOn: '2026-03-02', droppedReason: '–' }] },
    ]);
    expect(orders.items).toMatchObject([{ ecosystem: '–', valueCents: 500, note: '–' }]);
  });
});
