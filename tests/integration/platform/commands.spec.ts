import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

describe('a command where nothing is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verso-commands-'));
  const data = join(folder, 'data');
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (script: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'libs/tooling', script), ...words],
      { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', VERSO_DATA: data } },
    );
    return { status, said: stdout + stderr };
  };

  it('verifies a trail that was handed over', () => {
    const file = join(folder, 'trail.ndjson');
    const commitment = createHash('sha256').update('x').digest('hex');
    const altered = { number: 1, salt: null, commitment, hash: commitment, event: null };
    writeFileSync(file, `${JSON.stringify(altered)}\n`);

    expect(run('verso.mjs', 'audit', 'verify', file)).toEqual({
      status: 1,
      said: 'Broken at 1: the link does not follow from the one before it.\n',
    });
    expect(run('verso.mjs', 'audit', 'verify', `${file}.away`)).toEqual({
      status: 1,
      said: `There is no file ${file}.away.\n`,
    });
    expect(run('verso.mjs', 'audit', 'verify', '--live').said).toContain('"npm start" makes it');
  });

  it('restores nothing from what is no backup, and by what are no secrets', () => {
    const backup = join(folder, 'backup');
    const secrets = join(folder, 'secrets.json');
    mkdirSync(backup);
    const none = run('restore.mjs', backup);
    writeFileSync(join(backup, 'manifest.json'), '{}');
    const without = run('restore.mjs', backup);
    writeFileSync(secrets, 'root:x:0:0');
    const odd = run('restore.mjs', backup, '--secrets', secrets);

    expect([none.status, without.status, odd.status]).toEqual([1, 1, 1]);
    expect(none.said).toBe(`There is no backup in ${backup}: it has no manifest.json.\n`);
    expect(without.said).toContain('give the kept copy of secrets.json');
    expect(odd.said).toBe(`${secrets} is not the secrets.json of a data folder.\n`);
    expect(existsSync(data)).toBe(false);
  });
});
