import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

interface Cell {
  readonly id: string;
  readonly kpi: string;
  readonly network_id: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly made_of: { parameters: { asOf: string }; facts: Record<string, number> };
  readonly firms: string[];
}

describe('the computation of the indicators', () => {
  let api: TestApi;
  let rollups: RollupsService;
  let fixtures: Fixtures;
  let programme: Programme;

  beforeAll(async () => {
    api = await TestApi.start();
    rollups = api.app.get(RollupsService, { strict: false });
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-15T09:00:00Z');
    programme = await fixtures.programme();
  });
  afterAll(() => api.stop());

  const cellsOf = (month: string): Promise<Cell[]> =>
    api.rows<Cell>(
      `SELECT c.*, (SELECT coalesce(array_agg(f.enterprise_id::text ORDER BY f.enterprise_id), '{}')
                      FROM kpi_cell_enterprise f WHERE f.cell_id = c.id) AS firms
         FROM kpi_cell c WHERE c.programme_id = $1 AND c.month = $2`,
      [programme.id, month],
    );

  async function cell(month: string, kpi: string, network?: Firm): Promise<Cell> {
    const cells = await cellsOf(month);
    const found = cells.find((c) => c.kpi === kpi && c.network_id === (network?.id ?? null));
    if (!found) throw new Error(`no ${kpi} in ${month}`);
    return found;
  }

  /** A group of three firms; the third has left it, and the programme, since. */
  async function aYear() {
    const group = await fixtures.network(programme);
    const firms = [];
    for (let n = 0; n < 3; n += 1) firms.push(await fixtures.firm(programme));
    const [first, second, third] = firms as [Firm, Firm, Firm];
    await fixtures.member(programme, group, first);
    await fixtures.member(programme, group, second, { joinedOn: '2025-06-15' });
    await fixtures.member(programme, group, third, { leftOn: '2025-09-10' });
    await fixtures.move(programme, third, {
      from: 'active',
      to: 'withdrawn',
      effectiveOn: '2025-09-10',
      recordedAt: '2025-09-10T08:00:00Z',
    });
    return { group, first, second, third };
  }

  it('gives a month of last year the figures of then', async () => {
    const { group, first, third } = await aYear();
    for (const month of ['2025-05', '2025-08', '2025-09']) {
      await rollups.recomputeMonth(programme.id, month);
    }

    const may = await cell('2025-05', 'enterprises-taking-part', group);
    expect(may.value).toBe(2);
    expect(may.firms).toEqual([first.id, third.id].sort());
    expect((await cell('2025-08', 'enterprises-taking-part', group)).value).toBe(3);
    expect((await cell('2025-09', 'enterprises-taking-part', group)).value).toBe(2);
    expect((await cell('2025-09', 'enterprises-taking-part')).value).toBe(2);
    expect(may.made_of.parameters).toEqual({ asOf: '2025-05-31' });
    expect(may.made_of.facts).toEqual({
      networks: 1,
      enrolments: 3,
      memberships: 2,
      decisions: 0,
    });
  });

  it('counts a decision on the day it was written in Helsinki', async () => {
    const { first } = await aYear();
    await fixtures.decided(programme, first, { decidedAt: '2025-10-31T21:59:00Z' });
    await fixtures.decided(programme, first, { decidedAt: '2025-10-31T22:01:00Z' });
    for (const month of ['2025-10', '2025-11']) await rollups.recomputeMonth(programme.id, month);

    expect((await cell('2025-10', 'experiments-decided')).value).toBe(1);
    expect((await cell('2025-11', 'experiments-decided')).value).toBe(2);
  });

  it('takes who sees a learning as it is today, also in a month of last year', async () => {
    const { first, group } = await aYear();
    const decided = { networkId: group.id, decidedAt: '2025-10-10T09:00:00Z' };
    const id = await fixtures.decided(programme, first, decided);
    await fixtures.decided(programme, first, { ...decided, visibility: 'group' });
    await rollups.recomputeMonth(programme.id, '2025-10');
    expect(await cell('2025-10', 'learning-shared-share', group)).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 0.5,
    });

    await api.rows(`UPDATE experiment SET visibility = 'network' WHERE id = $1`, [id]);
    await rollups.recompute(programme.id);

    expect((await cell('2025-10', 'learning-shared-share', group)).value).toBe(1);
  });

  it('has no share of nothing: undefined, not zero', async () => {
    await rollups.recomputeMonth(programme.id, '2026-02');

    expect(await cell('2026-02', 'learning-shared-share')).toMatchObject({
      denominator: 0,
      value: null,
    });
  });

  it('computes the month that runs as of today, and no month to come', async () => {
    await rollups.recompute(programme.id);

    expect((await cell('2026-03', 'experiments-decided')).made_of.parameters.asOf).toBe(
      '2026-03-15',
    );
    await expect(rollups.recomputeMonth(programme.id, '2026-04')).rejects.toMatchObject({
      kind: 'invalid',
    });
  });

  it('replaces a month and adds nothing to it; a cell keeps its id', async () => {
    await aYear();
    await rollups.recomputeMonth(programme.id, '2026-02');
    const before = await cellsOf('2026-02');

    await Promise.all([
      rollups.recomputeMonth(programme.id, '2026-02'),
      rollups.recompute(programme.id),
      rollups.recomputeMonth(programme.id, '2026-02'),
    ]);

    const ids = (cells: Cell[]): string[] => cells.map(({ id }) => id).sort();
    expect(before).toHaveLength(6);
    expect(ids(await cellsOf('2026-02'))).toEqual(ids(before));
  });

  it('lets a late correction change the month it belongs to, and says so in the audit', async () => {
    const { first } = await aYear();
    await rollups.recomputeMonth(programme.id, '2025-12');
    const before = await cell('2025-12', 'enterprises-taking-part');

    await fixtures.move(programme, first, {
      from: 'active',
      to: 'completed',
      effectiveOn: '2025-11-30',
      recordedAt: '2026-03-14T09:00:00Z',
    });
    await rollups.recompute(programme.id);

    const after = await cell('2025-12', 'enterprises-taking-part');
    expect([before.value, after.value]).toEqual([2, 1]);
    expect(after.id).toBe(before.id);
    const notes = await api.rows<{ details: { month: string } }>(
      `SELECT details FROM audit_event WHERE action = 'kpi.correct' AND subject_id = $1`,
      [programme.id],
    );
    expect(notes.map(({ details }) => details.month)).toEqual(['2025-12']);
  });

  it('equals a count made apart from it, for many facts drawn by chance', async () => {
    const draw = chance(20260315);
    const networks = [];
    for (let n = 0; n < 4; n += 1) networks.push(await fixtures.network(programme));
    for (let n = 0; n < 25; n += 1) await drawFirm(draw, networks);

    for (const month of ['2025-04', '2025-12', '2026-02']) {
      await rollups.recomputeMonth(programme.id, month);
      const counted = await countApart(`${month}-28`);
      const made = await cellsOf(month);
      for (const network of [null, ...networks]) {
        for (const [kpi, expected] of Object.entries(counted(network?.id ?? null))) {
          const found = made.find((c) => c.kpi === kpi && c.network_id === (network?.id ?? null));
          expect([month, kpi, found?.numerator, found?.denominator]).toEqual([
            month,
            kpi,
            ...expected,
          ]);
        }
      }
    }
  });

  // Dates stay on or before the 28th: the last day of any month sees the same facts as its 28th.
  async function drawFirm(draw: (n: number) => number, networks: Firm[]): Promise<void> {
    const day = (): string => {
      const [year, month] = [2025 + draw(2), 1 + draw(12)];
      return `${year}-${String(month).padStart(2, '0')}-${String(1 + draw(28)).padStart(2, '0')}`;
    };
    const [from, to] = [day(), day()].sort() as [string, string];
    const firm = await fixtures.firm(programme, { activeFrom: from });
    if (draw(3) === 0) {
      await fixtures.move(programme, firm, {
        from: 'active',
        to: 'completed',
        effectiveOn: to,
        recordedAt: `${to}T10:00:00Z`,
      });
    }
    for (let n = 0; n < draw(3); n += 1) {
      const [joinedOn, leftOn] = [day(), day()].sort() as [string, string];
      await fixtures.member(programme, networks[draw(4)]!, firm, { joinedOn, leftOn });
    }
    for (let n = 0; n < draw(4); n += 1) {
      const network = networks[draw(6)];
      await fixtures.decided(programme, firm, {
        networkId: network?.id ?? null,
        decidedAt: `${day()}T10:00:00Z`,
        visibility: ['me', 'advisor', 'group', 'public'][draw(4)]!,
      });
    }
  }

  /** The same three figures by plain SQL, written without looking at the rule's code. */
  async function countApart(day: string) {
    const active = await api.rows<{ enterprise_id: string; networks: string[] }>(
      `SELECT pe.enterprise_id,
              ARRAY(SELECT m.network_id::text FROM network_member m
                     WHERE m.enterprise_id = pe.enterprise_id AND m.joined_on <= $2
                       AND (m.left_on IS NULL OR m.left_on > $2)) AS networks
         FROM programme_enterprise pe
        WHERE pe.programme_id = $1
          AND (SELECT t.to_stage FROM enrolment_transition t
                WHERE t.enterprise_id = pe.enterprise_id AND t.effective_on <= $2
                ORDER BY t.effective_on DESC, t.recorded_at DESC LIMIT 1) = 'active'`,
      [programme.id, day],
    );
    const decided = await api.rows<{ network_id: string | null; shared: boolean }>(
      `SELECT e.network_id, e.visibility NOT IN ('me', 'advisor') AS shared
         FROM experiment e JOIN experiment_decision d ON d.experiment_id = e.id
        WHERE e.programme_id = $1 AND (d.recorded_at AT TIME ZONE 'Europe/Helsinki')::date <= $2`,
      [programme.id, day],
    );
    return (networkId: string | null): Record<string, [number, number | null]> => {
      const mine = decided.filter((d) => networkId === null || d.network_id === networkId);
      const taking = active.filter((a) => networkId === null || a.networks.includes(networkId));
      return {
        'enterprises-taking-part': [taking.length, null],
        'experiments-decided': [mine.length, null],
        'learning-shared-share': [mine.filter(({ shared }) => shared).length, mine.length],
      };
    };
  }
});

/** Whole numbers below n, the same in every run. */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
