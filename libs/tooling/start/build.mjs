import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './settings.mjs';

const STAMP = join(root, 'dist/built.txt');
const SOURCES = ['backend', 'frontend', 'libs', 'migrations'];
const SETTINGS = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
const BUILT = ['dist/backend', 'dist/libs', 'dist/migrations', 'dist/frontend'];

/**
 * Builds what is stale. Nx knows what that is, but takes more than a second to say "nothing": when
 * no file has been touched since, on either side, it is not asked. Answers what builds the backend,
 * and what builds the pages after it: they take longer, and migrations need not wait for them.
 */
export function planBuild(processes) {
  if (isUntouched()) return { isStale: false };
  const nx = (project) =>
    processes.run(['node_modules/nx/dist/bin/nx.js', 'build', project], process.env);
  return {
    isStale: true,
    buildBackend: () => nx('backend'),
    buildPages: async () => {
      await nx('frontend');
      writeFileSync(STAMP, fingerprint());
    },
  };
}

function isUntouched() {
  try {
    return readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** Path, size and time of every source and every built file. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = [
    ...SETTINGS.map((name) => join(root, name)),
    ...[...SOURCES, ...BUILT].flatMap(filesIn),
  ];
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
