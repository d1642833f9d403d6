import { fileURLToPath } from 'node:url';
import presets from 'jest-preset-angular/presets/index.js';
import { aliases, root } from './aliases.mjs';

/** Settings for specs of Angular code: zoneless, jsdom, ESM. */
export function angularPreset(configUrl) {
  const esm = presets.createEsmPreset({
    testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
    tsconfig: '<rootDir>/tsconfig.json',
  });
  return {
    ...esm,
    rootDir: fileURLToPath(new URL('.', configUrl)),
    moduleNameMapper: { ...esm.moduleNameMapper, ...aliases },
    setupFilesAfterEnv: [`${root}libs/tooling/jest/angular-setup.mjs`],
    // the first page of a spec is compiled while it opens
    testTimeout: 30_000,
    maxWorkers: 2,
    workerIdleMemoryLimit: '700MB',
  };
}
