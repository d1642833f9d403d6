import { Fixtures, type Firm, type Programme } from '../../support/growth-path/fixtures.js';
import { aSoleTrader } from '../../support/growth-path/sole-trader.js';
import { TestApi } from '../../support/growth-path/test-api.js';

describe('reading what a firm’s page tells of people', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
  });
  beforeEach(() => api.moveTo('2026-03-05T09:10:00Z'));
  afterAll(() => api.stop());

  const path = ({ id }: Firm, at = programme.id) => `/programmes/${at}/enterprises/${id}`;
  const noted = async ({ id }: Firm) => {
    const rows = await api.rows<{ person_id: string; at: Date }>(
      `SELECT person_id, at FROM audit_event
        WHERE action = 'enterprise.read-personal' AND subject_kind = 'enterprise' AND subject_id = $1
          AND programme_id = $2 ORDER BY at, id`,
      [id, programme.id],
    );
    return rows.map((row) => [row.person_id, row.at.toISOString().slice(11, 16)]);
  };

  it('is noted once for each person, firm and hour', async () => {
    const { firm } = await aSoleTrader(fixtures, programme);
    const other = await aSoleTrader(fixtures, programme);
    const [advisor, manager] = [await api.as(programme.advisor), await api.as(programme.manager)];
    for (let nth = 0; nth < 3; nth += 1) await advisor.get(path(firm));
    await manager.get(path(firm));
    await advisor.get(path(other.firm));
    api.moveTo('2026-03-05T10:05:00Z');
    const reply = await advisor.get(path(firm));

    expect(reply.status).toBe(200);
    expect((await noted(firm)).sort()).toEqual(
      [
        [programme.advisor.id, '09:10'],
        [programme.manager.id, '09:10'],
        [programme.advisor.id, '10:05'],
      ].sort(),
    );
    expect(await noted(other.firm)).toEqual([[programme.advisor.id, '09:10']]);
  });

  it('is noted once also when two look at the same time', async () => {
    const { firm } = await aSoleTrader(fixtures, programme);
    const advisor = await api.as(programme.advisor);

    const replies = await Promise.all([1, 2, 3, 4].map(() => advisor.get(path(firm))));

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await noted(firm)).toHaveLength(1);
  });

  it('is noted of a company with a contact, and not of one that tells of nobody', async () => {
    const advisor = await api.as(programme.advisor);
    const [known, bare] = [await fixtures.firm(programme), await fixtures.firm(programme)];
    await api.rows('DELETE FROM contact WHERE enterprise_id = $1', [bare.id]);
    await advisor.post(`${path(known)}/contacts`, {
      ...{ name: 'Kerttu Kontakti', email: 'kerttu@yritys.example', phone: null, language: 'fi' },
    });
    for (const firm of [known, bare]) expect((await advisor.get(path(firm))).status).toBe(200);

    expect(await noted(known)).toHaveLength(1);
    expect(await noted(bare)).toEqual([]);
  });

  it('is not noted of lists, nor of what is not shown', async () => {
    const { firm } = await aSoleTrader(fixtures, programme);
    const advisor = await api.as(programme.advisor);
    const foreign = await fixtures.programme();
    const stranger = await api.as(foreign.advisor);

    await advisor.get(`/programmes/${programme.id}/enterprises`);
    expect((await stranger.get(path(firm))).status).toBe(404);
    expect((await stranger.get(path(firm, foreign.id))).status).toBe(404);

    expect(await noted(firm)).toEqual([]);
  });
});
