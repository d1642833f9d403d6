import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { command } from '../../support/own-server.js';
import { differences, fillTables, Writer } from '../../support/restore-drill.js';
import { SystemServer, systemPrograms } from '../../support/system-server.js';

const PATIENCE_MS = 180_000;
const programs = systemPrograms();
const where = programs === null ? it.skip : it;
if (programs === null) console.warn('left out: this machine has no PostgreSQL with pg_dump');

describe('a backup of a server of one’s own, and its restore', () => {
  const backups = mkdtempSync(join(tmpdir(), 'verso-backups-'));
  const files = mkdtempSync(join(tmpdir(), 'verso-files-'));
  let server: SystemServer;
  beforeAll(async () => {
    if (programs !== null) server = await new SystemServer(programs).start();
  }, PATIENCE_MS);
  afterAll(async () => {
    if (programs !== null) await server.remove();
    for (const folder of [backups, files]) rmSync(folder, { recursive: true });
  });

  where(
    'gives every row back, of writes that went on a whole beginning, and refuses a second time',
    async () => {
      const env = (database: string) => ({
        ...{ DATABASE_URL: server.url(database), PG_BIN: programs ?? '' },
        DATA_DIR: join(files, database),
      });
      await command(['migrate'], env('source'));
      const source = await server.connect('source');
      await fillTables(source);
      const writer = new Writer(server.url('source', 'postgres'));
      await writer.start();
      const { acknowledged } = writer;
      const made = await command(['backup', '--to', backups], env('source'));
      await writer.stop();
      const archive = join(backups, readdirSync(backups)[0] ?? '');
      const restored = await command(['restore', archive], env('target'));
      const again = await command(['restore', archive], env('target'));
      const migrated = await command(['migrate'], env('target'));
      const target = await server.connect('target');
      const { tables, rows, unequal } = await differences(source, target);
      const [written, kept] = [await Writer.written(source), await Writer.written(target)];
      await Promise.all([source.end(), target.end()]);

      expect([made.code, made.output]).toEqual([0, expect.stringContaining('database.dump')]);
      expect([restored.code, restored.output]).toEqual([0, expect.stringContaining('as of')]);
      expect([again.code, again.output]).toEqual([1, expect.stringContaining('not empty')]);
      expect([migrated.code, migrated.output]).toEqual([0, 'The database is up to date.\n']);
      expect(tables).toBeGreaterThan(30);
      expect(rows).toBeGreaterThan(10_000);
      expect(unequal).toEqual(['public.audit_event', 'public.backup_run']);
      expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
      expect(kept).toEqual(written.slice(0, kept.length));
    },
    PATIENCE_MS,
  );
});
