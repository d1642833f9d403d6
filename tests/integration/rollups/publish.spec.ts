import { createHash } from 'node:crypto';

import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

describe('publishing the figures of a month', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let rollups: RollupsService;
  let programme: Programme;
  let networks: Firm[];
  let manager: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    rollups = api.app.get(RollupsService, { strict: false });
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-15T09:00:00Z');
    programme = await fixtures.programme();
    manager = await api.as(programme.manager);
    networks = [];
    for (const size of [4, 3, 2]) {
      const network = await fixtures.network(programme);
      networks.push(network);
      for (let n = 0; n < size; n += 1) {
        await fixtures.member(programme, network, await fixtures.firm(programme));
      }
    }
    await rollups.recomputeMonth(programme.id, '2026-02');
  });
  afterAll(() => api.stop());

  const publish = (client = manager, month = '2026-02'): Promise<Reply> =>
    client.post(`/programmes/${programme.id}/kpi-releases`, { month });
  const published = (releaseId: string) =>
    api.rows<{ network_id: string | null; value: number | null; suppressed: boolean }>(
      `SELECT network_id, numerator, denominator, value, suppressed FROM kpi_published
        WHERE release_id = $1 AND kpi = 'enterprises-taking-part' ORDER BY network_id NULLS FIRST`,
      [releaseId],
    );

  it('keeps totals exact and hides a part of two firms together with the next smallest', async () => {
    const { status, body } = await publish();

    expect(status).toBe(201);
    const rows = await published(body.releaseId as string);
    expect(rows[0]).toMatchObject({ network_id: null, value: 9, suppressed: false });
    const byNetwork = new Map(rows.map((row) => [row.network_id, row]));
    const parts = networks.map(({ id }) => byNetwork.get(id));
    expect(parts.map((part) => part?.suppressed)).toEqual([false, true, true]);
    expect(parts.map((part) => part?.value)).toEqual([4, null, null]);
  });

  it('stores the document as it is hashed', async () => {
    const { body } = await publish();

    const [release] = await api.rows<{ document: string; sha256: string }>(
      'SELECT document, sha256 FROM kpi_release WHERE id = $1',
      [body.releaseId],
    );
    const hash = createHash('sha256').update(release!.document, 'utf8').digest('hex');
    expect([release!.sha256, body.sha256]).toEqual([hash, hash]);
    expect(release!.document).not.toMatch(/Yritys \d/);
  });

  it('publishes the same figures once', async () => {
    await publish();

    const again = await publish();

    expect([again.status, again.body.code]).toEqual([409, 'release.exists']);
  });

  it('publishes once when two managers do so at the same time', async () => {
    const other = await fixtures.person('manager', programme.id);

    const replies = await Promise.all([publish(), publish(await api.as(other))]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('release.exists');
  });

  it('takes the place of an earlier release when figures have changed, and keeps that one', async () => {
    const first = await publish();
    await fixtures.member(programme, networks[0]!, await fixtures.firm(programme));
    await rollups.recomputeMonth(programme.id, '2026-02');

    const second = await publish();

    expect(second.status).toBe(201);
    const releases = await api.rows<{ id: string; current: boolean }>(
      `SELECT id, superseded_at IS NULL AS current FROM kpi_release WHERE programme_id = $1 ORDER BY id`,
      [programme.id],
    );
    expect(releases).toEqual([
      { id: first.body.releaseId, current: false },
      { id: second.body.releaseId, current: true },
    ]);
    expect((await published(first.body.releaseId as string))[0]?.value).toBe(9);
    expect((await published(second.body.releaseId as string))[0]?.value).toBe(10);
  });

  it('shows staff which release stands', async () => {
    const { body } = await publish();

    const kpis = await manager.get(`/programmes/${programme.id}/kpis?month=2026-02`);

    expect(kpis.body.release).toMatchObject({ month: '2026-02', sha256: body.sha256 });
    expect(kpis.body.release.publishedByName).toContain('Testaaja');
  });

  it('publishes no month without figures', async () => {
    const { status, body } = await publish(manager, '2025-07');

    expect([status, body.code]).toEqual([409, 'release.no-figures']);
  });

  it('is the act of a manager of this programme', async () => {
    const other = await fixtures.programme();
    await fixtures.grant(other.manager, { role: 'advisor', programmeId: programme.id });

    expect((await publish(await api.as(programme.advisor))).status).toBe(403);
    expect((await publish(await api.as(programme.funder))).status).toBe(403);
    // A manager elsewhere who is an advisor here.
    expect((await publish(await api.as(other.manager))).body.code).toBe('programme.not-found');
  });

  it('is noted in the audit, with the hash', async () => {
    const { body } = await publish();

    const notes = await api.rows<{ details: object; person_id: string }>(
      `SELECT details, person_id FROM audit_event WHERE action = 'kpi.publish' AND subject_id = $1`,
      [body.releaseId],
    );
    expect(notes).toEqual([
      { details: { month: '2026-02', sha256: body.sha256 }, person_id: programme.manager.id },
    ]);
  });
});
