import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import pg from 'pg';

import { AuditSealer } from '../../../backend/src/platform/audit/audit-sealer.service.js';
import { startApp, type TestApp } from '../../support/app.js';
import { testEnvironment } from '../../support/cluster.mjs';
import { testDatabase, workerDatabase } from '../../support/test-database.mjs';
import { until } from '../../support/until.js';

const CLI = resolve(import.meta.dirname, '../../../dist/backend/src/cli.js');
const SYSTEM = { kind: 'system', job: 'audit.seal' } as const;

describe('the chain over the audit trail', () => {
  let app: TestApp;
  let other: TestApp;
  let folder: string;
  beforeAll(async () => {
    [app, other] = [await startApp(), await startApp()];
    folder = mkdtempSync(join(tmpdir(), 'verso-audit-'));
    await app.startWorker();
    await other.startWorker();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await other.stop();
    await app.stop();
  });

  const seal = async (one = app) => (await one.startWorker()).get(AuditSealer).run(SYSTEM);
  const sealed = () =>
    app.rows<{ number: number; event_id: string }>(
      'SELECT number::int, event_id FROM audit_seal ORDER BY number',
    );
  const unsealed = async () =>
    (await app.rows('SELECT FROM audit_event WHERE sealed_as IS NULL')).length;
  const sealAll = () =>
    until(async () => {
      await seal();
      return (await unsealed()) === 0;
    }, 'all is sealed');
  const verso = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'audit', ...words], {
      encoding: 'utf8',
      env: { ...process.env, ...testEnvironment(workerDatabase()) },
    });
    return { status, said: stdout + stderr };
  };
  async function happen(times = 3): Promise<void> {
    const person = await app.people.advisor();
    for (let nth = 0; nth < times; nth += 1) await app.as(person);
  }

  it('numbers what is new, once, without a gap', async () => {
    await happen();
    await sealAll();
    const first = await sealed();
    await sealAll();
    await happen(1);
    await sealAll();

    const all = await sealed();
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, nth) => nth + 1));
    expect(await unsealed()).toBe(0);
  });

  it('is written by one sealer, also when two begin at the same time', async () => {
    await happen(4);
    await Promise.all([seal(app), seal(other), seal(app)]);
    await sealAll();

    const all = await sealed();
    expect(all.map(({ number }) => number)).toEqual(all.map((_, nth) => nth + 1));
    expect(new Set(all.map(({ event_id }) => event_id)).size).toBe(all.length);
    expect(verso('verify', '--live').status).toBe(0);
  });

  it('waits for what commits late, and loses nothing of it', async () => {
    const late = new pg.Client({ connectionString: testDatabase().superuserUrl });
    await late.connect();
    await late.query('BEGIN');
    const id = crypto.randomUUID();
    await late.query(
      `INSERT INTO audit_event (id, at, actor_kind, action, subject_kind, details)
       VALUES ($1, now(), 'anonymous', 'test.late', 'test', '{}')`,
      [id],
    );
    await happen(2);
    await seal();
    const waiting = await unsealed();
    await late.query('COMMIT');
    await late.end();
    await sealAll();

    expect(waiting).toBeGreaterThanOrEqual(2);
    expect(await unsealed()).toBe(0);
    const numbers = await app.rows<{ number: number; id: string }>(
      `SELECT sealed_as::int AS number, id FROM audit_event ORDER BY sealed_as DESC LIMIT ${waiting + 1}`,
    );
    expect(numbers.at(-1)?.id).toBe(id);
  });

  it('is checked as a file and in the database, against a head that was published', () => {
    const file = join(folder, 'trail.ndjson');
    const exported = verso('export', file);
    const head = /Head: (\S+)/.exec(exported.said)?.[1] ?? '';
    const forged = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));

    expect(exported.status).toBe(0);
    expect(verso('verify', file).said).toContain('The chain holds');
    expect(verso('verify', file, '--head', head).status).toBe(0);
    expect(verso('verify', '--live', '--head', head).status).toBe(0);
    expect(verso('verify', file, '--head', forged)).toMatchObject({ status: 1 });
  });

  it('tells the first break of a file that was touched', () => {
    const file = join(folder, 'touched.ndjson');
    verso('export', file);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const third = JSON.parse(lines[2] ?? '') as { event: { action: string } };
    third.event.action = 'nothing.happened';
    const check = (touched: (string | undefined)[]) => {
      writeFileSync(file, touched.join('\n'));
      return verso('verify', file).said;
    };

    expect(check(lines.with(2, JSON.stringify(third)))).toContain('Broken at 3: the row');
    expect(check(lines.toSpliced(1, 1))).toContain('Broken at 2: this number is missing');
    expect(check([lines[0], lines[2], lines[1], ...lines.slice(3)])).toContain('Broken at 2');
  });

  it('believes no content without its salt, no empty file, and says which line is none', () => {
    const file = join(folder, 'unbelieved.ndjson');
    verso('export', file);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const third = JSON.parse(lines[2] ?? '') as { salt: unknown; event: { action: string } | null };
    const check = (touched: (string | undefined)[]) => {
      writeFileSync(file, touched.join('\n'));
      return verso('verify', file);
    };
    const unsalted = { ...third, salt: null };
    const invented = { ...unsalted, event: { ...third.event, action: 'nothing.happened' } };

    expect(check(lines.with(2, JSON.stringify(invented)))).toEqual({
      status: 1,
      said: 'Broken at 3: content without its salt.\n',
    });
    const erased = check(lines.with(2, JSON.stringify({ ...unsalted, event: null })));
    expect(erased.said).toContain('1 of them erased');
    expect(check([])).toMatchObject({ status: 1 });
    expect(check([]).said).toContain('nothing to verify');
    for (const cut of [(lines[1] ?? '').slice(0, 40), 'null', '{"number":2}']) {
      expect(check(lines.with(1, cut))).toEqual({
        status: 1,
        said: 'Broken at line 2: it is no row of an exported trail.\n',
      });
    }
  });

  it('tells a row that was altered in the database, by whoever may do anything there', async () => {
    await app.rows(`UPDATE audit_event SET action = 'nothing.happened' WHERE sealed_as = 2`);
    const altered = verso('verify', '--live');
    await app.rows(`UPDATE audit_event SET action = 'session.open' WHERE sealed_as = 2`);

    expect(altered).toMatchObject({ status: 1 });
    expect(altered.said).toContain('Broken at 2: the row');
  });

  it('holds when the salt of a row was erased', async () => {
    await app.rows('UPDATE audit_seal SET salt = NULL WHERE number = 1');

    expect(verso('verify', '--live').said).toContain('1 of them erased');
  });

  it('says how it is called', () => {
    expect(verso('verify').said).toContain('Usage: verso audit');
    expect(verso('verify', 'x', '--head', 'y')).toMatchObject({ status: 1 });
  });
});
