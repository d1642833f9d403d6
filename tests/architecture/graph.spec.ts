import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './sources.js';

function nx(...args: string[]): string {
  const program = join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const result = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', FORCE_COLOR: '0' },
  });
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
  return result.stdout;
}

interface Graph {
  graph: { dependencies: Record<string, { source: string; target: string }[]> };
}

/** Which project is built from which: without these edges Nx would serve stale builds from its cache. */
const NEEDED = [
  'backend → analysis',
  'backend → domain',
  'backend → migrations',
  'frontend → contract',
  'frontend → domain',
  'frontend → ui',
];

/** Edges that come and go with what a project happens to use. */
const ALLOWED = /^(analysis|ui) → domain$|^frontend → analysis$|^tests → |→ tooling$/;

describe('the graph of the projects', () => {
  test('has exactly the edges of the house', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verso-graph-'));
    const file = join(folder, 'graph.json');
    nx('graph', `--file=${file}`);
    const { graph } = JSON.parse(readFileSync(file, 'utf8')) as Graph;
    rmSync(folder, { recursive: true });
    const edges = Object.values(graph.dependencies)
      .flat()
      .map(({ source, target }) => `${source} → ${target}`)
      .filter((edge) => !ALLOWED.test(edge));
    expect(edges.sort()).toEqual(NEEDED);
  }, 60_000);

  test.each([
    ['libs/domain/src/index.ts', ['backend', 'frontend']],
    ['libs/analysis/src/index.ts', ['backend']],
    ['libs/contract/src/index.ts', ['frontend']],
    ['libs/ui/src/index.ts', ['frontend']],
    ['migrations/project.json', ['backend']],
    ['backend/src/cli.ts', ['backend']],
    ['frontend/src/main.ts', ['frontend']],
    ['tests/project.json', []],
  ])(
    'an edit of %s touches the builds of %j',
    (file, builds) => {
      const touched = nx(
        'show',
        'projects',
        '--affected',
        `--files=${file}`,
        '--with-target',
        'build',
      );
      expect(touched.split('\n').filter(Boolean).sort()).toEqual(builds);
    },
    60_000,
  );
});
