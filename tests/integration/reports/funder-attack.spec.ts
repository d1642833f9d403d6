import pg from 'pg';
import { v7 } from 'uuid';

import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';
import { testDatabase } from '../../support/test-database.mjs';

interface Attempt {
  readonly method: string;
  readonly path: string;
  readonly reply: Reply;
}

describe('a funder who looks for firms', () => {
  let api: TestApi;
  let programme: Programme;
  let firms: Firm[];
  let funder: Client;
  let ids: Record<string, string[]>;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-15T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    const network = await fixtures.network(programme);
    firms = [];
    for (let n = 0; n < 4; n += 1) firms.push(await fixtures.firm(programme));
    const experiments = [];
    for (const firm of firms) {
      await fixtures.member(programme, network, firm);
      experiments.push(
        await fixtures.decided(programme, firm, {
          networkId: network.id,
          decidedAt: '2026-02-10T09:00:00Z',
          visibility: 'public',
        }),
      );
    }
    await api.app.get(RollupsService, { strict: false }).recomputeMonth(programme.id, '2026-02');
    const manager = await api.as(programme.manager);
    const release = await manager.post(`/programmes/${programme.id}/kpi-releases`, {
      month: '2026-02',
    });
    const kpis = await manager.get(`/programmes/${programme.id}/kpis?month=2026-02`);
    funder = await api.as(programme.funder);
    ids = {
      programmeId: [programme.id],
      releaseId: [release.body.releaseId as string],
      cellId: kpis.body.cells.map(({ id }: { id: string }) => id) as string[],
      networkId: [network.id],
      enterpriseId: firms.map(({ id }) => id),
      experimentId: experiments,
    };
  });
  afterAll(() => api.stop());

  /** What must never reach her: ids and names of firms. */
  const secrets = (): string[] => firms.flatMap(({ id, name }) => [id, name]);

  /** Every route of the contract, with ids that exist, and with ids of firms in the place of others. */
  async function attempts(): Promise<Attempt[]> {
    const { body } = await funder.get('/openapi.json');
    const made: Attempt[] = [];
    for (const [path, methods] of Object.entries(body.paths as Record<string, object>)) {
      for (const method of Object.keys(methods).filter((name) =>
        ['get', 'post', 'put', 'delete'].includes(name),
      )) {
        // Signing out would end the attack.
        if (method === 'delete' && path === '/api/session') continue;
        for (const filled of fill(path.replace(/^\/api/, ''))) {
          const reply = await funder.send(method.toUpperCase() as 'GET', filled, {});
          made.push({ method, path: filled, reply });
        }
      }
    }
    return made;
  }

  function fill(path: string): string[] {
    const name = /\{(\w+)\}/.exec(path)?.[1];
    if (name === undefined) return [path];
    const values = [...(ids[name] ?? []).slice(0, 2), ids['enterpriseId']![0]!, v7()];
    return values.flatMap((value) => fill(path.replace(`{${name}}`, value)));
  }

  it('finds no id and no name of a firm in any answer of any route', async () => {
    const made = await attempts();

    const told = made.filter(({ path, reply }) =>
      secrets().some((secret) => reply.text.includes(secret) && !path.includes(secret)),
    );
    expect(told.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(made.length).toBeGreaterThan(60);
    expect(made.filter(({ reply }) => reply.status >= 500)).toEqual([]);
  }, 60_000);

  it('is answered by the review, by what everybody may read, and by nothing else', async () => {
    const made = await attempts();

    const answered = new Set(
      made
        .filter(({ method, reply }) => method === 'get' && reply.status === 200)
        .map(({ path }) => path.split('/')[1]),
    );
    expect([...answered].sort()).toEqual(
      [
        // her own calendars: what stands in them is what she may see of meetings, which is nothing
        ...['areas', 'calendar-feeds', 'industries', 'privacy-notices', 'programmes', 'review'],
        ...['session', 'settings'],
      ].filter((word) => answered.has(word)),
    );
    expect(answered).toContain('review');
  }, 60_000);

  it.each(['enterpriseId', 'networkId', 'search', 'advisorId', 'kpi', 'limit'])(
    'filters nothing by %s',
    async (filter) => {
      const value = firms[0]!.id;
      for (const route of ['/review/programmes/', `/review/releases/`]) {
        const path = route.includes('programmes')
          ? `${route}${programme.id}?${filter}=${value}`
          : `${route}${ids['releaseId']![0]}/document.csv?${filter}=${value}`;
        const { status, body } = await funder.get(path);
        expect([status, body.errors]).toEqual([400, [{ path: filter, code: 'unknown-field' }]]);
      }
    },
  );

  it('reads no row that names a firm, also by SQL as the role of requests', async () => {
    const client = new pg.Client({
      connectionString: testDatabase().url,
      options: '-c role=verso_app',
    });
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('verso.person_id', $1, true)`, [programme.funder.id]);
      for (const table of await tablesOfFirms()) {
        const { rows } = await client.query(`SELECT * FROM ${table}`);
        expect([table, rows]).toEqual([table, []]);
      }
      const { rows } = await client.query('SELECT document FROM kpi_release');
      expect(rows).toHaveLength(1);
    } finally {
      await client.end();
    }
  });

  /** Tables with a firm in them that the role of requests may read at all. */
  async function tablesOfFirms(): Promise<string[]> {
    const tables = await api.rows<{ name: string }>(
      `SELECT t.relname AS name FROM pg_class t
        WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname <> 'role_grant'
          AND (t.relname IN ('enterprise', 'network', 'kpi_cell')
               OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'enterprise_id'))
          AND has_table_privilege('verso_app', t.oid, 'SELECT')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    return tables.map(({ name }) => name);
  }
});
