import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Every file that is, or is about to be, under version control, as paths from the root. */
export function sourceFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  if (git.status !== 0) throw new Error(git.stderr);
  // a file that is deleted but not yet committed is still listed
  return git.stdout.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}
