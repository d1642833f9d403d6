// Compiles backend, libs/domain, libs/analysis and migrations with ONE swc call from the root into
// dist/, keeping paths: swc then writes the @verso/* aliases as relative paths that Node can follow.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
// a file whose source is gone must not live on in dist (migrations are loaded by glob)
for (const folder of ['backend', 'libs', 'migrations']) {
  rmSync(join(root, 'dist', folder), { recursive: true, force: true });
}
const sources = ['backend/src', 'libs/domain/src', 'libs/analysis/src', 'migrations'];
const ignored = ['**/*.spec.ts', '**/project.json', '**/tsconfig.json', '**/*.mjs', '**/*.md'];
const result = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@swc/cli/bin/swc.js'),
    ...sources,
    ...['--out-dir', 'dist', '--config-file', 'libs/tooling/swc.json'],
    ...['--copy-files', '--ignore', ignored.join(',')],
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(result.status ?? 1);
