import { startApp, type TestApp } from '../support/app.js';
import { type Account, signInAll } from './accounts.js';
import { layEdgeCases } from './edge-cases.js';
import { pathOf, type Route, ROUTES } from './route-list.js';
import { readWorld, rowsOf, type World } from './world.js';

/** What a firm is known by. Its people are firms' people: their names are markers, too. */
const MARKERS: readonly [table: string, columns: readonly string[]][] = [
  ['enterprise', ['id', 'business_id']],
  ['enterprise_profile', ['id', 'name', 'street']],
  ['enterprise_register_fact', ['id', 'name']],
  ['contact', ['id', 'name', 'email', 'phone']],
  ['enrolment', ['id']],
  ['experiment', ['id', 'title']],
];
// What everybody is told, signed in or not, offers the accounts of the demo.
const READING = ROUTES.filter(
  ({ method, isPublic, isEndless }) => method === 'GET' && !isPublic && !isEndless,
);
/** Parameters that a list might take, beside those that any list of Verso does take. */
const GUESSED = [
  ...['enterpriseId', 'enterprise', 'businessId', 'q', 'filter', 'fields', 'include', 'expand'],
  ...['embed', 'with', 'format', 'debug', 'where', 'order', 'offset', 'groupBy', 'breakdown'],
];
const TAKEN = [...new Set(ROUTES.flatMap(({ query }) => query.map(({ name }) => name)))];

/** A funder asks everything there is to ask. No byte that she gets names a firm. */
describe('a funder', () => {
  let app: TestApp;
  let world: World;
  let funders: Account[];
  let markers: string[];

  beforeAll(async () => {
    app = await startApp({ env: { LOG_LEVEL: 'error' } });
    await layEdgeCases(app.database);
    world = await readWorld(app.database);
    markers = MARKERS.flatMap(([table, columns]) =>
      rowsOf(world, table).flatMap((row) => columns.map((column) => row[column])),
    ).filter((value): value is string => typeof value === 'string' && value.length > 5);
    const all = await signInAll(app, world, ['funder-of-the-second@edge.example']);
    funders = all.filter(({ name }) => name.includes('funder'));
  }, 180_000);
  afterAll(() => app.stop());

  const told = (text: string, asked: string): string[] =>
    markers.filter((marker) => text.includes(marker) && !asked.includes(marker));

  it('reads her review, and no firm in it', async () => {
    let read = 0;
    for (const { client } of funders) {
      const { body } = await client.get('/review/programmes');
      for (const { id, releases } of body.items as { id: string; releases: { id: string }[] }[]) {
        const paths = releases.flatMap((release) => [
          `/review/releases/${release.id}/document`,
          `/review/releases/${release.id}/document.csv`,
        ]);
        for (const path of [`/review/programmes/${id}`, `/programmes/${id}`, ...paths]) {
          const { status, text } = await client.get(path);
          expect([path, status, told(text, '')]).toEqual([path, 200, []]);
          read += text.length;
        }
      }
    }

    expect(markers.length).toBeGreaterThan(500);
    expect(funders).toHaveLength(2);
    expect(read).toBeGreaterThan(5_000);
  });

  it('reads no firm by any route, whatever ids she puts into it', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const { client, name } of funders) {
      for (const route of READING) {
        for (const path of pathsOf(route)) {
          const { status, text, headers } = await client.get(path);
          const found = told(text + JSON.stringify(headers), path);
          if (found.length > 0 || status >= 500) wrong.push(`${name} GET ${path}: ${found.join()}`);
          asked += 1;
        }
      }
    }

    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  }, 60_000);

  it('reads no firm by any filter, search, order or limit', async () => {
    const [firm] = rowsOf(world, 'enterprise_profile');
    const values = [String(firm!.enterprise_id), String(firm!.name), 'true', '1', '%'];
    const wrong: string[] = [];
    const [{ client }] = funders as [Account];
    for (const route of READING) {
      const [path] = pathsOf(route) as [string];
      for (const parameter of [...GUESSED, ...TAKEN]) {
        for (const value of values) {
          const question = `${path}?${parameter}=${encodeURIComponent(value)}`;
          const { status, text } = await client.get(question);
          const found = told(text, decodeURIComponent(question));
          if (found.length > 0 || status >= 500) wrong.push(`GET ${question}: ${found.join()}`);
        }
      }
    }

    expect(wrong).toEqual([]);
  }, 120_000);

  it('is told which parameter of her review is none', async () => {
    const [{ client }] = funders as [Account];
    const [programme] = rowsOf(world, 'kpi_release');
    const path = `/review/programmes/${String(programme!.programme_id)}`;
    for (const parameter of GUESSED) {
      const { status, body } = await client.get(`${path}?${parameter}=x`);
      expect([status, body.errors]).toEqual([400, [{ path: parameter, code: 'unknown-field' }]]);
    }
  });

  /** With ids of her programme and its releases, and with ids of firms and of what is theirs. */
  function pathsOf(route: Route): string[] {
    const [release] = rowsOf(world, 'kpi_release');
    const programme = String(release!.programme_id);
    const ofFirms = ['enterprise_profile', 'experiment', 'enrolment', 'network', 'kpi_cell'].map(
      (table) => rowsOf(world, table).find(({ programme_id }) => programme_id === programme)!,
    );
    const ids = [...new Set(ofFirms.flatMap((row) => [row.id, row.enterprise_id ?? row.id]))];
    const values = route.params.length === 0 ? [programme] : [programme, ...ids, release!.id];
    return values.map((value) => {
      const filled = route.params.map((name, nth) =>
        name === 'programmeId' && nth < route.params.length - 1 ? [name, programme] : [name, value],
      );
      return pathOf(route, Object.fromEntries(filled) as Record<string, string>);
    });
  }
});
