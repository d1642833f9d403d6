import { Fixtures } from '../../support/growth-path/fixtures.js';
import { aSoleTrader, MARK } from '../../support/growth-path/sole-trader.js';
import { TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-05T09:00:00Z';

describe('support of a sole trader who is erased', () => {
  let api: TestApi;
  let fixtures: Fixtures;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
  });
  afterAll(() => api.stop());

  it('stands in her file, and keeps its amounts and days without a word about her', async () => {
    const programme = await fixtures.programme();
    const [advisor, manager] = [await api.as(programme.advisor), await api.as(programme.manager)];
    const { firm, owner } = await aSoleTrader(fixtures, programme);
    const at = `/programmes/${programme.id}/enterprises/${firm.id}`;
    const post = async (path: string, body: object): Promise<string> => {
      const reply = await advisor.post(at + path, body);
      expect([path, reply.status]).toEqual([path, reply.status === 200 ? 200 : 201]);
      return reply.body.id as string;
    };
    const aid = { grantedOn: '2025-06-01', grantor: `Tädin ${MARK}`, cents: 500_000 };
    const reported = [{ ...aid, regulation: 'general' }];
    await post('/de-minimis/declarations', {
      ...{ declaredOn: '2026-03-01', signedBy: `Aino ${MARK}`, linkedBusinessIds: [] },
      aid: reported,
    });
    await post('/de-minimis/checks', { checkedOn: '2026-03-02', aid: [] });
    const given = { kind: 'grant', title: `Ainon ${MARK}`, givenOn: '2026-03-03', hours: 2 };
    const grant = { ...given, aidCents: 100_000, regulation: 'general' };
    const kept = await post('/support', grant);
    const annulled = await post('/support', grant);
    await post(`/support/${annulled}/annul`, { reason: `Ei ${MARK}` });

    const file = await (await api.as(owner)).get('/settings/personal-data');
    expect(file.text).toContain(`Ainon ${MARK}`);
    expect(file.text).toContain(`Tädin ${MARK}`);

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
    const after = (await advisor.get(`${at}/support`)).body;
    expect(JSON.stringify(after)).not.toContain(MARK);
    expect(after).toMatchObject({
      ...{ hours: 2, aidCents: 100_000, room: { usedCents: 600_000 } },
      declaration: { declaredOn: '2026-03-01', signedBy: null, aid: [{ grantor: '–' }] },
    });
    const titles = new Map(after.items.map((item: { id: string }) => [item.id, item]));
    expect(titles.get(kept)).toMatchObject({ title: '–', annulReason: null, aidCents: 100_000 });
    expect(titles.get(annulled)).toMatchObject({ title: '–', annulReason: '–' });
  });
});
