import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, sourceFiles } from './sources.js';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const manifest = (path: string): Manifest =>
  JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Manifest;
const root = manifest('package.json');
const forTests = Object.keys(manifest('tests/package.json').dependencies ?? {});

/** What an installation builds and runs: neither specs nor what checks the code. */
const isOfProduct = (path: string): boolean =>
  /^(backend|frontend|libs\/(domain|analysis|ui))\/src\/.*\.ts$|^migrations\/.*\.ts$|^libs\/tooling\/(start|postgres|serve|restore|verso|bootstrap|build-backend)[./].*mjs$/.test(
    path,
  ) && !path.endsWith('.spec.ts');

/** The packages that a text imports, at once or later, without their sub-paths; types count too. */
function packagesIn(text: string): string[] {
  const imports = text.matchAll(
    /(?:^import|^(?:import|export)\b[^'"`=;(]*?\bfrom|\bimport\()\s*'([^'.][^']*)'/gm,
  );
  return [...imports]
    .map(([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
    .filter((name) => !name.startsWith('node:') && !name.startsWith('@verso/'));
}

describe('the packages', () => {
  test('of the product are its own: starting it installs none of the tests', () => {
    const own = { ...root.dependencies, ...root.devDependencies };
    const product = sourceFiles().filter(isOfProduct);
    const foreign = product.flatMap((path) =>
      packagesIn(readFileSync(join(ROOT, path), 'utf8'))
        .filter((name) => own[name] === undefined)
        .map((name) => `${path}: ${name}`),
    );

    expect(product.length).toBeGreaterThan(500);
    expect(product).toContain('libs/tooling/start.mjs');
    expect(foreign).toEqual([]);
  });

  test('stand in one place each', () => {
    const own = { ...root.dependencies, ...root.devDependencies };

    expect(forTests.filter((name) => own[name] !== undefined)).toEqual([]);
  });

  test('are found where they are imported', () => {
    const text = `import { a } from 'pg';\nimport type {\n  B,\n} from '@nestjs/common/b';\nexport * from './c.js';
      await import('jest'); import fs from 'node:fs';`;

    expect(packagesIn(text)).toEqual(['pg', '@nestjs/common', 'jest']);
  });
});
