import { WORKLIST_COUNT_LIMIT } from '@verso/domain';

import { metricsText } from '../../../backend/src/platform/health/metrics.js';
import { KeptLinesService } from '../../../backend/src/worklists/kept-lines.service.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-04-01T08:00:00Z';

describe('the kept lines of the worklist', () => {
  let api: TestApi;
  let kept: KeptLinesService;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;

  const ofFirm = (table: string, columns: string): Promise<Record<string, unknown>[]> =>
    api.rows(`SELECT ${columns} FROM ${table} WHERE enterprise_id = $1 ORDER BY 1`, [firm.id]);
  const rules = async (): Promise<unknown[]> =>
    (await ofFirm('worklist_line', 'rule')).map(({ rule }) => rule);
  const call = (happenedOn: string) =>
    advisor.post(`/programmes/${programme.id}/enterprises/${firm.id}/touchpoints`, {
      ...{ kind: 'call', happenedOn },
    });
  const worklist = async (rest = '') =>
    (await advisor.get(`/programmes/${programme.id}/worklist${rest}`)).body;

  beforeAll(async () => {
    api = await TestApi.start();
    kept = api.app.get(KeptLinesService, { strict: false });
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme, { activeFrom: '2025-01-15' });
    await kept.keep();
  });
  afterAll(() => api.stop());

  it('are those of a firm as its facts give them, and its marks are gone', async () => {
    const ALL = ['figures-missing', 'firm-without-group', 'invitation-missing', 'no-contact'];

    expect(await rules()).toEqual(ALL);
    expect(await ofFirm('worklist_mark', 'id')).toEqual([]);
  });

  it('are the same when they are kept twice, or by two at once', async () => {
    const before = await ofFirm('worklist_line', '*');
    for (let nth = 1; nth <= 5; nth += 1) await call(`2026-02-0${nth}`);

    await Promise.all([kept.keep(), kept.keep(), call('2026-02-20')]);
    await kept.keep();

    const after = await ofFirm('worklist_line', 'rule, since');
    expect(after).toHaveLength(before.length);
    expect(after).toContainEqual({ rule: 'no-contact', since: '2026-02-20' });
    expect(await ofFirm('worklist_mark', 'id')).toEqual([]);
  });

  it('are not read of a firm that a fact has marked since', async () => {
    expect((await worklist('?rule=no-contact')).items).toHaveLength(1);

    await call('2026-04-01');

    expect(await rules()).toContain('no-contact');
    expect((await worklist('?rule=no-contact')).items).toEqual([]);
  });

  it('follow the firm to another advisor', async () => {
    const other = await fixtures.person('advisor', programme.id);
    const before = (await worklist('?mine=true')).counts['no-contact'];
    await api.rows('UPDATE enrolment SET advisor_id = $2 WHERE enterprise_id = $1', [
      ...[firm.id, other.id],
    ]);
    await kept.keep();

    expect(before).toBe(1);
    expect((await worklist('?mine=true')).counts['no-contact']).toBe(0);
    expect((await worklist()).items[0]).toMatchObject({ advisorId: other.id, mine: false });
  });

  it('that were changed by hand are an alarm, and are made anew', async () => {
    await kept.checkDrift();
    expect(await metricsText()).not.toMatch(/verso_drift_found_total [1-9]/);
    await api.rows(
      `UPDATE worklist_line SET since = '2026-03-31' WHERE enterprise_id = $1 AND rule = 'no-contact'`,
      [firm.id],
    );
    await api.rows(
      `DELETE FROM worklist_line WHERE enterprise_id = $1 AND rule = 'figures-missing'`,
      [firm.id],
    );

    await kept.checkDrift();

    expect(await metricsText()).toMatch(/verso_drift_found_total 1/);
    expect(await rules()).toHaveLength(4);
    expect(await ofFirm('worklist_line', 'since::text')).toEqual(
      Array(4).fill({ since: '2025-01-15' }),
    );
  });

  it('are counted as far as the limit, and no further', async () => {
    await api.rows(
      `WITH made AS (
         INSERT INTO enterprise (id, kind, created_at)
         SELECT gen_random_uuid(), 'sole-trader', $2::timestamptz FROM generate_series(1, $4::int) RETURNING id
       ), known AS (
         INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at)
         SELECT $1, id, $2::timestamptz FROM made RETURNING enterprise_id
       )
       INSERT INTO enrolment (id, programme_id, enterprise_id, stage, advisor_id, enrolled_on, created_at)
       SELECT gen_random_uuid(), $1, enterprise_id, 'active', $3, '2025-06-01', $2::timestamptz FROM known`,
      [programme.id, NOW, programme.advisor.id, WORKLIST_COUNT_LIMIT + 5],
    );
    const marked = (await worklist()).counts;
    await kept.keep();

    expect(marked['no-contact']).toBe(WORKLIST_COUNT_LIMIT);
    expect((await worklist()).counts).toEqual(marked);
    expect((await worklist('?mine=true')).counts).toEqual(marked);
  });
});
