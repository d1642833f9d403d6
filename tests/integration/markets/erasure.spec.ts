import { Fixtures } from '../../support/growth-path/fixtures.js';
import { aSoleTrader, MARK } from '../../support/growth-path/sole-trader.js';
import { TestApi } from '../../support/growth-path/test-api.js';

const STEP = { country: 'SE', happenedOn: '2026-03-02', channel: 'agent', helped: 'fair' };

describe('export paths of a sole trader who is erased', () => {
  let api: TestApi;
  let fixtures: Fixtures;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-05T09:00:00Z');
    fixtures = new Fixtures(api);
  });
  afterAll(() => api.stop());

  it('stand in her file, and keep their amounts and days without a word about her', async () => {
    const programme = await fixtures.programme();
    const [advisor, manager] = [await api.as(programme.advisor), await api.as(programme.manager)];
    const { firm, owner } = await aSoleTrader(fixtures, programme);
    const at = `/programmes/${programme.id}/enterprises/${firm.id}`;
    const words = { partner: `Agentti ${MARK}`, note: `Ainon ${MARK}` };
    await advisor.post(`${at}/export-steps`, {
      ...{ ...STEP, stage: 'first-invoice', valueCents: 395_000, ...words },
    });
    const { body } = await advisor.post(`${at}/export-steps`, {
      ...{ ...STEP, stage: 'first-lead', valueCents: null, partner: null, note: null },
    });
    const stepId = body.items[0].steps.find(
      ({ stage }: { stage: string }) => stage === 'first-lead',
    ).id;
    await advisor.post(`${at}/export-steps/${stepId}/take-back`, { reason: `Ei ${MARK}` });

    const file = await (await api.as(owner)).get('/settings/personal-data');
    expect(file.text).toContain(`Ainon ${MARK}`);
    expect(file.text).toContain(`Agentti ${MARK}`);

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
    const after = (await advisor.get(`${at}/export-paths`)).body;
    expect(JSON.stringify(after)).not.toContain(MARK);
    expect(after.items).toMatchObject([
      {
        ...{ country: 'SE', stage: 'first-invoice' },
        steps: [
          { stage: 'first-invoice', valueCents: 395_000, partner: '–', note: '–' },
          { stage: 'first-lead', partner: null, note: null, takenBackReason: '–' },
        ],
      },
    ]);
  });
});
