import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { command, OwnServer } from '../../support/own-server.js';
import { differences, fillTables, Writer } from '../../support/restore-drill.js';

const PATIENCE_MS = 180_000;

describe('a backup of the embedded server, and its restore', () => {
  const source = new OwnServer();
  const target = new OwnServer();
  const backups = join(source.base, 'backups');
  const files = join(source.base, 'files');
  let archive: string;
  let env: Record<string, string>;
  let writer: Writer;
  let acknowledged: number;

  beforeAll(async () => {
    await source.make();
    env = {
      DATABASE_URL: source.url('verso'),
      BACKUP_URL: source.url('postgres'),
      DATA_DIR: files,
    };
    expect((await command(['migrate'], env)).output).toContain('up to date');
    const client = await source.connect();
    await fillTables(client);
    await client.end();
    mkdirSync(join(files, 'ab'), { recursive: true });
    writeFileSync(join(files, 'ab', 'report.csv'), 'one;two\n1;2\n');
    writeFileSync(join(files, 'empty'), '');
    writer = new Writer(source.url('postgres'));
    await writer.start();
    acknowledged = writer.acknowledged;
    const { code, output } = await command(['backup', '--to', backups, '--with-secret'], env);
    await writer.stop();
    expect([code, output]).toEqual([0, expect.stringContaining('database.tar.gz')]);
    archive = join(backups, readdirSync(backups)[0] ?? '');
  }, PATIENCE_MS);

  afterAll(async () => {
    await source.remove();
    await target.remove();
  });

  const restore = (more: readonly string[] = [], given: Record<string, string> = {}) =>
    command(['restore', archive, '--into', target.folder, '--server', '18', ...more], {
      ...env,
      BACKUP_URL: '',
      DATA_DIR: join(target.base, 'files'),
      ...given,
    });

  it('says what it is not restored without', async () => {
    const apart = join(source.base, 'apart');
    const { code, output } = await command(['backup', '--to', apart], env);

    expect(code).toBe(0);
    expect(output).toContain('VERSO_SECRET is not in it');
  });

  it('is noted, and has a manifest with the hash of each part', () => {
    const manifest = JSON.parse(readFileSync(join(archive, 'manifest.json'), 'utf8')) as {
      parts: { name: string; sha256: string }[];
      method: string;
    };

    expect(manifest.method).toBe('physical');
    expect(manifest.parts.map(({ name }) => name)).toEqual([
      ...['database.tar.gz', 'files.tar.gz', 'secrets.json'],
    ]);
    for (const { sha256 } of manifest.parts) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(backups)).toHaveLength(1);
  });

  it('is refused with a broken part, and nothing is written', async () => {
    const file = join(archive, 'database.tar.gz');
    const whole = readFileSync(file);
    const broken = Buffer.from(whole);
    broken[1_000] = (broken[1_000] ?? 0) ^ 1;
    writeFileSync(file, broken);
    const { code, output } = await restore();
    writeFileSync(file, whole);

    expect([code, output]).toEqual([1, expect.stringContaining('SHA-256 differs')]);
    expect(existsSync(target.folder)).toBe(false);
  });

  it('is refused for another release of the server, another secret, and half an archive', async () => {
    const other = await command(['restore', archive, '--into', target.folder, '--server', '19'], {
      ...env,
      DATA_DIR: '',
    });
    const secret = await restore([], { VERSO_SECRET: 'x'.repeat(40) });
    const half = await command(
      ['restore', backups, '--into', target.folder, '--server', '18'],
      env,
    );

    expect([other.code, secret.code, half.code]).toEqual([1, 1, 1]);
    expect(other.output).toContain('this build brings 19');
    expect(secret.output).toContain('VERSO_SECRET is not the one of the backup');
    expect(half.output).toContain('no whole backup');
    const nowhere = await command(['restore', `${backups}/away`, '--into', target.folder], env);
    expect([nowhere.code, nowhere.output]).toEqual([
      1,
      expect.stringContaining(`There is no folder ${backups}/away`),
    ]);
    expect(existsSync(target.folder)).toBe(false);
  });

  it('is refused for an older build, which does not know its migrations', async () => {
    const file = join(archive, 'manifest.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('"migrations": [', '"migrations": ["FromTomorrow9",'));
    const { code, output } = await restore();
    writeFileSync(file, whole);

    expect([code, output]).toEqual([1, expect.stringContaining('made by a newer Verso')]);
  });

  it(
    'gives every row of every table back, and of writes that went on a whole beginning',
    async () => {
      const outcome = await restore();
      expect([outcome.code, outcome.output]).toEqual([0, expect.stringContaining('files')]);
      target.adopt();
      await target.start();
      const [before, after] = [await source.connect(), await target.connect()];
      const { tables, rows, unequal } = await differences(before, after);
      const written = await Writer.written(before);
      const kept = await Writer.written(after);
      await Promise.all([before.end(), after.end()]);

      expect(tables).toBeGreaterThan(30);
      expect(rows).toBeGreaterThan(10_000);
      // its own note was written when it was whole
      expect(unequal).toEqual(['public.audit_event', 'public.backup_run']);
      expect(acknowledged).toBeGreaterThan(0);
      expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
      expect(written.length).toBeGreaterThan(kept.length);
      expect(kept).toEqual(written.slice(0, kept.length));
      expect(readFileSync(join(target.base, 'files/ab/report.csv'), 'utf8')).toBe('one;two\n1;2\n');
      expect(readFileSync(join(target.base, 'files/empty'), 'utf8')).toBe('');
    },
    PATIENCE_MS,
  );

  it('is refused where something is already', async () => {
    const { code, output } = await restore([], { DATA_DIR: '' });

    expect([code, output]).toEqual([1, expect.stringContaining('is not empty')]);
  });

  it(
    'goes on from the copy: migrating finds nothing to do, and rows are written',
    async () => {
      const again = await command(['migrate'], { DATABASE_URL: target.url('verso') });
      const client = new pg.Client({ connectionString: target.url('postgres') });
      await client.connect();
      await fillTables(client);
      await client.end();

      expect([again.code, again.output]).toEqual([0, 'The database is up to date.\n']);
    },
    PATIENCE_MS,
  );

  it('says what is wrong with the tools of another server', async () => {
    const absent = await command(['backup', '--to', backups], {
      ...env,
      ...{ BACKUP_URL: '', PG_BIN: '/nowhere' },
    });
    const folder = join(source.base, 'old-tools');
    mkdirSync(folder);
    writeFileSync(join(folder, 'pg_dump'), '#!/bin/sh\necho "pg_dump (PostgreSQL) 13.4"\n', {
      mode: 0o755,
    });
    const old = await command(['backup', '--to', backups], {
      ...env,
      BACKUP_URL: '',
      PG_BIN: folder,
    });

    expect([absent.code, absent.output]).toEqual([1, expect.stringContaining('set PG_BIN')]);
    expect([old.code, old.output]).toEqual([
      1,
      expect.stringContaining('pg_dump is of PostgreSQL 13.4'),
    ]);
  });
});
