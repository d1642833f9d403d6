import { jest } from '@jest/globals';

import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { Uploads } from '../../support/growth-path/uploads.js';
import { ImportRowsRepository } from '../../../backend/src/imports/import-rows.repository.js';
import { ImportRunService } from '../../../backend/src/imports/import-run.service.js';
import { ImportsRepository } from '../../../backend/src/imports/imports.repository.js';

const ROWS = 12_000;
/** Two connections write at once, half each. */
const HALF = ROWS / 2;

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let uploads: Uploads;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  uploads = new Uploads(api, await api.as(programme.manager), programme.id);
  await uploads.imported(firms());
}, 180_000);
afterAll(() => api.stop());

const firms = (): string =>
  ['Oma numero;Nimi', ...numbers().map((n) => `N${n};Yritys ${n}`)].join('\n');
const figures = (year: number): string =>
  [
    'Oma numero;Tilikausi;Henkilöstö;Liikevaihto t€',
    ...numbers().map((n) => `N${n};${year};${n % 9},5;${n}`),
  ].join('\n');
const numbers = (): number[] => Array.from({ length: ROWS }, (_, index) => index + 1);
const written = async (year: number): Promise<number> => {
  const [row] = await api.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM yearly_figure
      WHERE programme_id = $1 AND fiscal_year_ends_on = $2 AND superseded_at IS NULL`,
    [programme.id, `${year}-12-31`],
  );
  return row?.count ?? 0;
};

describe('an import of many rows', () => {
  it('writes them all, each with a line in the audit trail', async () => {
    const id = await uploads.imported(figures(2023));

    expect(await uploads.view(id)).toMatchObject({ state: 'done', rowsWritten: ROWS });
    expect(await written(2023)).toBe(ROWS);
    const [row] = await api.rows<{ count: number; cents: number }>(
      `SELECT count(*)::int AS count,
              (SELECT max(turnover_cents) FROM yearly_figure WHERE programme_id = $2) AS cents
         FROM audit_event WHERE details ->> 'importId' = $1`,
      [id, programme.id],
    );
    expect(row).toEqual({ count: ROWS, cents: ROWS * 100_000 });
  }, 120_000);

  it('changes nothing when the same files come again', async () => {
    for (const file of [firms(), figures(2023)]) {
      const again = await uploads.checked(file);

      expect(await uploads.view(again)).toMatchObject({
        counts: { created: 0, changed: 0, unchanged: ROWS, refused: 0 },
      });
    }
  }, 120_000);

  it('changes what a later file says otherwise, and keeps what was', async () => {
    const id = await uploads.imported(figures(2023).replaceAll(',5;', ',7;'));

    expect(await uploads.view(id)).toMatchObject({ state: 'done', rowsWritten: ROWS });
    expect(await written(2023)).toBe(ROWS);
    const [row] = await api.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM yearly_figure WHERE programme_id = $1 AND superseded_at IS NOT NULL`,
      [programme.id],
    );
    expect(row).toEqual({ count: ROWS });
  }, 120_000);

  it.each([
    ['first', 1, 0],
    ['second', 2, HALF],
  ])(
    'goes on where a worker was killed at the end of the %s half, and doubles nothing',
    async (_, nth, kept) => {
      const year = 2010 + nth;
      const id = await uploads.checked(figures(year));
      await uploads.act(id, 'run');
      const imports = api.app.get(ImportsRepository);
      const change = imports.change.bind(imports);
      let ended = 0;
      const dying = jest.spyOn(imports, 'change').mockImplementation(async (key, progress) => {
        await change(key, progress);
        if (progress.lastLine === undefined) return;
        ended += 1;
        if (ended === nth) throw new Error('killed before its commit');
      });
      await expect(api.work('imports')).rejects.toThrow('killed before its commit');
      dying.mockRestore();
      expect(await written(year)).toBe(kept);
      expect(await uploads.view(id)).toMatchObject({ state: 'running', rowsWritten: kept });

      await api.work('imports');

      expect(await uploads.view(id)).toMatchObject({ state: 'done', rowsWritten: ROWS });
      expect(await written(year)).toBe(ROWS);
    },
    120_000,
  );

  it('that is halted between its halves keeps the first, and goes on with the second', async () => {
    const id = await uploads.checked(figures(2020));
    await uploads.act(id, 'run');
    const imports = api.app.get(ImportsRepository);
    const lock = imports.lock.bind(imports);
    const isTime = Promise.withResolvers<null>();
    // Asked for here: what is asked for inside a unit would be part of it.
    const halted = isTime.promise.then(() => uploads.act(id, 'pause'));
    const firstHasIt = Promise.withResolvers<null>();
    const rows = api.app.get(ImportRowsRepository);
    const take = rows.take.bind(rows);
    const taking = jest.spyOn(rows, 'take').mockImplementation(async (key, after, limit) => {
      if (after > 0) await firstHasIt.promise;
      return take(key, after, limit);
    });
    let locks = 0;
    const halting = jest.spyOn(imports, 'lock').mockImplementation(async (key) => {
      locks += 1;
      // The first half has it first; the second comes to it at its end, and the manager before that.
      if (locks === 2) {
        isTime.resolve(null);
        await halted;
      }
      const batch = await lock(key);
      firstHasIt.resolve(null);
      return batch;
    });
    await api.work('imports');
    halting.mockRestore();
    taking.mockRestore();
    expect(await uploads.view(id)).toMatchObject({ state: 'paused', rowsWritten: HALF });
    expect(await written(2020)).toBe(HALF);

    await uploads.act(id, 'run');
    await api.work('imports');

    expect(await uploads.view(id)).toMatchObject({ state: 'done', rowsWritten: ROWS });
    expect(await written(2020)).toBe(ROWS);
  }, 120_000);

  it('takes two rows about one firm one after the other, though they are in different halves', async () => {
    const own = await fixtures.programme();
    const files = new Uploads(api, await api.as(own.manager), own.id);
    const table = (...rows: string[]): string => ['Oma numero;Y-tunnus;Nimi', ...rows].join('\n');
    await files.imported(table('N1;0112038-9;Yritys 1'));
    const others = numbers().slice(1, 2_500);

    const id = await files.imported(
      table(';0112038-9;Ensin', ...others.map((n) => `N${n};;Yritys ${n}`), 'N1;;Sitten'),
    );

    expect(await files.view(id)).toMatchObject({
      state: 'done',
      rowsWritten: others.length + 2,
      counts: { created: others.length, changed: 2, unchanged: 0, refused: 0 },
    });
    const names = await api.rows(
      `SELECT p.name, p.superseded_at IS NULL AS current FROM enterprise_profile p
         JOIN enterprise e ON e.id = p.enterprise_id AND e.business_id = '0112038-9'
        WHERE p.programme_id = $1 ORDER BY p.recorded_at, p.id`,
      [own.id],
    );
    expect(names).toEqual([
      { name: 'Yritys 1', current: false },
      { name: 'Ensin', current: false },
      { name: 'Sitten', current: true },
    ]);
  }, 120_000);

  it('halts after the step that is under way, goes on, and can be ended', async () => {
    const id = await uploads.checked(figures(2025));
    await uploads.act(id, 'run');
    await uploads.act(id, 'pause');
    await api.work('imports');
    expect(await uploads.view(id)).toMatchObject({ state: 'paused', rowsWritten: 0 });

    await uploads.act(id, 'run');
    expect((await uploads.act(id, 'cancel')).status).toBe(200);
    await api.work('imports');

    expect(await uploads.view(id)).toMatchObject({ state: 'cancelled', rowsWritten: 0 });
    expect(await written(2025)).toBe(0);
    expect((await uploads.act(id, 'run')).body.code).toBe('import.move-refused');
  }, 120_000);

  it('is written once, though the same file is run from two places', async () => {
    const file = 'Oma numero;Nimi\n1;Aino\n2;Eino';
    const first = await uploads.checked(file);
    const second = await uploads.checked(file);
    const [one, two] = await Promise.all([uploads.act(first, 'run'), uploads.act(second, 'run')]);
    const [ran, waits] = one.status === 200 ? [first, second] : [second, first];
    const refused = one.status === 200 ? two : one;

    expect([one.status, two.status].sort()).toEqual([200, 409]);
    expect(refused.body).toMatchObject({
      ...{ code: 'import.same-file-running', params: { importId: ran } },
    });
    await api.work('imports');
    expect((await uploads.act(waits, 'run')).body.code).toBe('import.same-file-done');
    expect(await uploads.view(waits)).toMatchObject({ state: 'checked', rowsWritten: 0 });
    const { kind, columns, decimalSign } = await uploads.view(waits);
    const manager = await api.as(programme.manager);
    const again = await manager.put(uploads.path(`/${waits}/mapping`), {
      ...{ kind, columns, decimalSign },
    });
    await api.work('imports');
    expect(await uploads.view(again.body.id)).toMatchObject({ counts: { unchanged: 2 } });
  });

  it('is written once, though two workers take it at the same time', async () => {
    const id = await uploads.checked(figures(2022));
    await uploads.act(id, 'run');
    const actor = {
      kind: 'person',
      personId: programme.manager.id,
      grants: [{ role: 'manager', programmeId: programme.id, enterpriseId: null, networkId: null }],
    } as const;
    const runner = api.app.get(ImportRunService);
    const key = { programmeId: programme.id, importId: id };

    await Promise.all([runner.run(actor, key), runner.run(actor, key)]);

    expect(await uploads.view(id)).toMatchObject({ state: 'done', rowsWritten: ROWS });
    expect(await written(2022)).toBe(ROWS);
  }, 120_000);
});

describe('who may import', () => {
  it('is the manager of the programme alone', async () => {
    const advisor = new Uploads(api, await api.as(programme.advisor), programme.id);
    expect((await advisor.upload('Y-tunnus;Nimi\n0112038-9;Saimaan Leipä Oy')).status).toBe(403);

    const other = await fixtures.programme();
    const stranger = new Uploads(api, await api.as(other.manager), programme.id);
    const { status, body } = await stranger.upload('Y-tunnus;Nimi\n0112038-9;Saimaan Leipä Oy');
    expect([status, body.code]).toEqual([404, 'programme.not-found']);
  });

  it.each([
    ['%PDF-1.7 x', 'file.type'],
    ['', 'file.empty'],
    ['<html><body>;</body></html>', 'file.type'],
    ['PK\u0003\u0004 no zip', 'file.type'],
    ['yksi\nkaksi\n', 'file.one-column'],
    [`${'otsikko\n'.repeat(16)}a;b\n1;2\n`, 'file.no-headers'],
  ])('with a table: %j is refused', async (content, code) => {
    const { status, body } = await uploads.upload(content);

    expect([status, body.code]).toEqual([400, code]);
  });
});
