// Compiles backend, libs/domain, libs/analysis and migrations with ONE swc call from the root into
// dist/, keeping paths: swc then writes the @verso/* aliases as relative paths that Node can follow.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const sources = ['backend/src', 'libs/domain/src', 'libs/analysis/src', 'migrations'];
const ignored = ['**/*.spec.ts', '**/project.json', '**/tsconfig.json', '**/*.mjs', '**/*.md'];

function compile() {
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
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** A file whose source is gone must not live on: migrations are loaded by glob. */
function removeStale() {
  for (const folder of ['backend', 'libs', 'migrations']) {
    for (const entry of readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !hasSource(relative(dist, file))) rmSync(file, { force: true });
    }
  }
}

function hasSource(path) {
  if (path.endsWith('.spec.js') || path.endsWith('.spec.js.map')) return false;
  const source = join(root, path.replace(/\.js(\.map)?$/, '.ts'));
  return existsSync(source) || (!/\.js(\.map)?$/.test(path) && existsSync(join(root, path)));
}

compile();
removeStale();
