import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { cruise, type Cruise } from './cruise.js';
import { ROOT } from './sources.js';

const PROJECTS = ['backend', 'frontend', 'libs', 'migrations'];

describe('the imports of the house', () => {
  let real: Cruise;
  beforeAll(() => {
    real = cruise(ROOT, PROJECTS);
  }, 120_000);

  test('break no rule', () => {
    expect(real.violations).toEqual([]);
  });

  test('are seen: aliases and paths that end in .js lead to sources', () => {
    const seen = (from: RegExp, to: RegExp): boolean =>
      real.modules.some(
        ({ source, dependencies }) =>
          from.test(source) && dependencies.some(({ resolved }) => to.test(resolved)),
      );
    expect(seen(/^backend\/src\//, /^libs\/domain\/src\/index\.ts$/)).toBe(true);
    expect(seen(/^backend\/src\//, /^libs\/analysis\/src\/index\.ts$/)).toBe(true);
    expect(seen(/^frontend\/src\//, /^libs\/ui\/src\/index\.ts$/)).toBe(true);
    expect(seen(/^backend\/src\/cli\.ts$/, /^backend\/src\/platform\//)).toBe(true);
  });
});

const FORBIDDEN: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['backend/src/experiments/a.ts', 'backend/src/reports/b.ts', 'floor of experiments'],
  ['backend/src/reports/c.ts', 'backend/src/worklists/d.ts', 'floor of reports'],
  ['backend/src/platform/e.ts', 'backend/src/accounts/f.ts', 'floor of platform'],
  ['backend/src/reports/g.ts', 'backend/src/rollups/h.repository.ts', 'own repositories only'],
  ['backend/src/demo/g.ts', 'backend/src/rollups/h.queries.ts', 'own repositories only'],
  [
    'backend/src/reports/i.entity.ts',
    'backend/src/rollups/j.entity.ts',
    'no relations between features',
  ],
  [
    'backend/src/reports/k.controller.ts',
    'backend/src/reports/l.repository.ts',
    'edges call services',
  ],
  ['backend/src/reports/m.ts', 'backend/src/api.module.ts', 'features do not know the processes'],
  ['libs/domain/src/n.ts', 'libs/analysis/src/o.ts', 'domain imports nothing'],
  ['libs/analysis/src/p.ts', 'backend/src/reports/q.ts', 'analysis imports domain'],
  ['libs/contract/src/r.ts', 'libs/domain/src/s.ts', 'contract imports nothing of ours'],
  ['libs/ui/src/t.ts', 'libs/contract/src/u.ts', 'ui imports domain'],
  ['backend/src/reports/v.ts', 'migrations/w.ts', 'backend'],
  ['frontend/src/x.ts', 'backend/src/reports/y.ts', 'frontend'],
  ['migrations/z.ts', 'libs/domain/src/a2.ts', 'migrations import nothing of ours'],
  ['libs/domain/src/b2.ts', 'tests/support/c2.ts', 'products know no tests'],
];

describe('a planted import is found', () => {
  let folder: string;
  let found: readonly string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verso-house-'));
    plant('tsconfig.base.json', '{ "compilerOptions": { "module": "preserve" } }');
    for (const [from, to] of FORBIDDEN) plantImport(from, to);
    plantImport('backend/src/reports/down.service.ts', 'backend/src/rollups/low.service.ts');
    plant('libs/ui/src/one.ts', "import './two.js';\nexport const one = 1;");
    plant('libs/ui/src/two.ts', "import './one.js';\nexport const two = 2;");
    plant('node_modules/@angular/core/package.json', '{ "name": "@angular/core", "main": "a.js" }');
    plant('node_modules/@angular/core/a.js', 'export const a = 1;');
    plant('libs/analysis/src/web.ts', "import '@angular/core';");
    plant('libs/analysis/src/machine.ts', "import 'node:fs';");
    plant('libs/domain/src/machine.ts', "import 'node:fs';");
    plant('libs/domain/src/lost.ts', "import './nowhere.js';");
    found = cruise(folder, ['.']).violations;
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function plant(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function plantImport(from: string, to: string): void {
    const up = dirname(from).replace(/[^/]+/g, '..');
    plant(to, 'export const there = 1;');
    plant(from, `import { there } from '${up}/${to.replace(/\.ts$/, '.js')}';\nthere.toFixed();`);
  }

  test.each(FORBIDDEN)('%s → %s', (from, to, rule) => {
    expect(found).toContain(`${rule}: ${from} → ${to}`);
  });

  test('one that goes down is not', () => {
    expect(found.filter((line) => line.includes('down.service'))).toEqual([]);
  });

  test.each([
    ['no circles: libs/ui/src/one.ts → libs/ui/src/two.ts'],
    ['analysis is pure: libs/analysis/src/web.ts → node_modules/@angular/core/a.js'],
    ['analysis knows no machine: libs/analysis/src/machine.ts → fs'],
    ['domain imports nothing: libs/domain/src/machine.ts → fs'],
    ['every import is found: libs/domain/src/lost.ts → ./nowhere.js'],
  ])('%s', (line) => {
    expect(found).toContain(line);
  });
});
