import { AuditSealer } from '../../../backend/src/platform/audit/audit-sealer.service.js';
import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aSoleTrader, MARK, type SoleTrader } from '../../support/growth-path/sole-trader.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { until } from '../../support/until.js';

const NOW = '2026-03-05T09:00:00Z';

describe('erasing a sole trader', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let manager: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    await api.rows('DELETE FROM register_answer');
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
  });
  afterAll(() => api.stop());

  async function left(trader: SoleTrader): Promise<void> {
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-01-31' WHERE enterprise_id = $1`,
      [trader.firm.id],
    );
  }

  async function asked({ firm }: SoleTrader): Promise<string> {
    const reply = await manager.post('/erasures', {
      programmeId: programme.id,
      enterpriseId: firm.id,
    });
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  }

  const sealAll = () =>
    until(async () => {
      await api.app.get(AuditSealer).run({ kind: 'system', job: 'audit.seal' });
      return (await api.rows('SELECT FROM audit_event WHERE sealed_as IS NULL')).length === 0;
    }, 'all is sealed');

  /** Every table in which the mark of the sole trader still stands. */
  async function traces(): Promise<string[]> {
    const tables = await api.rows<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await api.rows(
        `SELECT 1 FROM "${name}" t WHERE to_jsonb(t)::text ILIKE '%${MARK}%' LIMIT 1`,
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  }

  /** The programme's figures as canonical JSON: made anew, without the times of their making. */
  async function figures(): Promise<string> {
    await api.rows('DELETE FROM kpi_cell WHERE programme_id = $1', [programme.id]);
    await api.app.get(RollupsService).recompute(programme.id);
    const rows = await api.rows<{ cells: unknown }>(
      `SELECT jsonb_agg(to_jsonb(c) - 'id' - 'computed_at' || jsonb_build_object('firms', (
                SELECT count(*) FROM kpi_cell_enterprise e WHERE e.cell_id = c.id))
                ORDER BY c.month, c.kpi, c.network_id) AS cells
         FROM kpi_cell c WHERE c.programme_id = $1`,
      [programme.id],
    );
    return JSON.stringify(rows[0]?.cells);
  }

  it('takes every trace of her, leaves every figure, and proves it without naming her', async () => {
    const trader = await aSoleTrader(fixtures, programme, { businessId: '9000001-2' });
    await api.rows(
      `INSERT INTO register_answer (business_id, source, facts, fetched_at)
       VALUES ('9000001-2', 'prh-ytj', $1, $2)`,
      [{ name: MARK }, NOW],
    );
    await left(trader);
    const before = await figures();
    const id = await asked(trader);

    const ahead = await manager.get(`/erasures/${id}`);
    const reply = await manager.post(`/erasures/${id}/carry-out`, {
      confirmation: ` tmi ${MARK} `,
    });

    expect(reply.status).toBe(200);
    expect(before).toMatch(/"kpi":"experiments-decided".*"numerator":1/);
    expect(await figures()).toBe(before);
    expect(await traces()).toEqual(['person_identity']);
    const { proof } = reply.body;
    expect(proof.tables.map(byTable).sort()).toEqual(
      ahead.body.ahead.tables.filter(changes).map(byTable).sort(),
    );
    expect(proof).toMatchObject({
      subject: 'enterprise',
      doneBy: programme.manager.id,
      keptUntil: '2032-12-31',
    });
    expect(proof.kept.map(({ table }: Named) => table)).toContain('experiment');
    const file = await manager.get(`/erasures/${id}/proof`);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(file.text).not.toContain(MARK);
    expect(file.text).not.toContain('9000001-2');
    const [account] = await api.rows<{ state: string }>(
      'SELECT state FROM erasure_request WHERE person_id = $1',
      [trader.owner.id],
    );
    expect(account).toEqual({ state: 'open' });
  });

  it('takes the salts of the trail about her, sealed by then or not, and of nobody else', async () => {
    const [trader, other] = [
      await aSoleTrader(fixtures, programme),
      await aSoleTrader(fixtures, programme),
    ];
    const page = ({ firm }: SoleTrader) => `/programmes/${programme.id}/enterprises/${firm.id}`;
    const visit = { kind: 'call', happenedOn: '2026-03-01', note: 'Soitto' };
    const advisor = await api.as(programme.advisor);
    for (const one of [trader, other]) await advisor.post(`${page(one)}/touchpoints`, visit);
    await sealAll();
    for (const one of [trader, other]) await advisor.get(page(one));
    await left(trader);
    const id = await asked(trader);
    await manager.post(`/erasures/${id}/carry-out`, { confirmation: trader.firm.name });
    await sealAll();
    const salted = await api.rows<{ action: string; salted: boolean; hers: boolean }>(
      `SELECT e.action, s.salt IS NOT NULL AS salted,
              e.subject_id = $1 OR t.enterprise_id = $1 AS hers
         FROM audit_event e JOIN audit_seal s ON s.event_id = e.id
         LEFT JOIN touchpoint t ON t.id = e.subject_id
        WHERE e.programme_id = $2 AND e.action IN ('touchpoint.record', 'enterprise.read-personal')`,
      [trader.firm.id, programme.id],
    );

    expect(salted).toHaveLength(4);
    expect(salted.filter(({ hers }) => hers).map((row) => row.salted)).toEqual([false, false]);
    expect(salted.filter(({ hers }) => !hers).map((row) => row.salted)).toEqual([true, true]);
  });

  it('keeps what a second programme knows until that one forgets it too', async () => {
    const trader = await aSoleTrader(fixtures, programme, { businessId: '9000002-0' });
    await left(trader);
    const elsewhere = await fixtures.programme();
    await fixtures.insert('programme_enterprise', {
      ...{ programme_id: elsewhere.id, enterprise_id: trader.firm.id, added_at: NOW },
    });
    const id = await asked(trader);
    await manager.post(`/erasures/${id}/carry-out`, { confirmation: trader.firm.name });
    expect(await businessIdOf(trader)).toBe('9000002-0');

    const other = await api.as(elsewhere.manager);
    const second = await other.post('/erasures', {
      ...{ programmeId: elsewhere.id, enterpriseId: trader.firm.id },
    });
    await fixtures.change(
      `INSERT INTO enterprise_profile SELECT gen_random_uuid(), $1, enterprise_id, 'Tmi Toinen', legal_form, NULL, NULL, NULL,
              NULL, NULL, NULL, sources, recorded_at, recorded_by, NULL FROM enterprise_profile WHERE enterprise_id = $2 LIMIT 1`,
      [elsewhere.id, trader.firm.id],
    );
    await other.post(`/erasures/${second.body.id}/carry-out`, { confirmation: 'Tmi Toinen' });

    expect(await businessIdOf(trader)).toBeNull();
  });

  it('does it once, however often and however fast it is asked', async () => {
    const trader = await aSoleTrader(fixtures, programme);
    await left(trader);
    const id = await asked(trader);
    const confirmation = { confirmation: trader.firm.name };

    const [one, two] = await Promise.all([
      manager.post(`/erasures/${id}/carry-out`, confirmation),
      manager.post(`/erasures/${id}/carry-out`, confirmation),
    ]);
    const again = await manager.post(`/erasures/${id}/carry-out`, { confirmation: 'whatever' });

    expect([one.status, two.status, again.status]).toEqual([200, 200, 200]);
    expect(two.body.proof).toEqual(one.body.proof);
    expect(again.body.proof).toEqual(one.body.proof);
  });

  it('asks for the name, and for the firm to have left', async () => {
    const trader = await aSoleTrader(fixtures, programme);
    const id = await asked(trader);
    const path = `/erasures/${id}/carry-out`;
    const viewOf = async () => (await manager.get(`/erasures/${id}`)).body;
    expect(await viewOf()).toMatchObject({ isTakingPart: true });

    const wrong = await manager.post(path, { confirmation: 'Tmi Toinen' });
    const early = await manager.post(path, { confirmation: trader.firm.name });
    const twice = await manager.post('/erasures', {
      ...{ programmeId: programme.id, enterpriseId: trader.firm.id },
    });

    expect(wrong).toMatchObject({ status: 400, body: { code: 'erasure.not-confirmed' } });
    expect(early).toMatchObject({ status: 409, body: { code: 'erasure.enrolment-open' } });
    expect(twice).toMatchObject({ status: 409, body: { code: 'erasure.asked-already' } });
    expect(await traces()).toContain('experiment');
    await left(trader);
    expect(await viewOf()).toMatchObject({ isTakingPart: false });
  });

  it('is asked for by the sole trader herself, and refused by the manager with a reason', async () => {
    const trader = await aSoleTrader(fixtures, programme);
    const owner = await api.as(trader.owner);
    const request = { programmeId: programme.id, enterpriseId: trader.firm.id };
    const made = await owner.post('/erasures', request);
    const { id } = made.body as { id: string };

    expect(made.status).toBe(201);
    expect((await owner.get('/settings/account')).body.requests).toMatchObject([
      { id, state: 'open' },
    ]);
    expect((await owner.get(`/erasures/${id}`)).status).toBe(403);
    const refused = await manager.post(`/erasures/${id}/refuse`, { reason: 'duty' });
    const late = await manager.post(`/erasures/${id}/refuse`, { reason: 'duty' });
    const done = await manager.post(`/erasures/${id}/carry-out`, { confirmation: 'x' });

    expect([refused.status, late.status]).toEqual([204, 409]);
    expect(done).toMatchObject({ status: 409, body: { code: 'erasure.settled' } });
    const { body: view } = await manager.get(`/erasures/${id}`);
    expect(view).toMatchObject({ state: 'refused', refusal: 'duty', proof: null });
    expect((await manager.post(`/erasures/${id}/refuse`, { reason: 'why' })).status).toBe(400);
  });

  it('is nothing that others ask for or settle', async () => {
    const trader = await aSoleTrader(fixtures, programme);
    const id = await asked(trader);
    const request = { programmeId: programme.id, enterpriseId: trader.firm.id };
    const stranger = await api.as((await fixtures.programme()).manager);
    const advisor = await api.as(programme.advisor);

    expect((await stranger.get(`/erasures/${id}`)).status).toBe(404);
    expect(
      (await stranger.post(`/erasures/${id}/carry-out`, { confirmation: trader.firm.name })).status,
    ).toBe(404);
    expect(
      (await advisor.post(`/erasures/${id}/carry-out`, { confirmation: trader.firm.name })).status,
    ).toBe(403);
    expect((await stranger.post('/erasures', request)).status).toBe(404);
    expect((await advisor.post('/erasures', request)).status).toBe(404);
    expect((await stranger.post(`/people/${trader.owner.id}/erasures`)).status).toBe(403);
    expect((await manager.post('/erasures', {})).status).toBe(400);
    expect((await (await api.visitor()).post('/erasures', request)).status).toBe(401);
  });

  const businessIdOf = async ({ firm }: SoleTrader): Promise<string | null> =>
    (
      await api.rows<{ id: string | null }>(
        'SELECT business_id AS id FROM enterprise WHERE id = $1',
        [firm.id],
      )
    )[0]!.id;
});

interface Named {
  readonly table: string;
  readonly rows: number;
}
const byTable = ({ table, rows }: Named): string => `${table} ${rows}`;
const changes = ({ did }: { readonly did: string | null }): boolean => did !== null;
