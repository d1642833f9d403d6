import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aliases, root } from './aliases.mjs';

/** Settings for specs that run in Node: swc, ESM. Jest resolves the aliases itself. */
export function nodePreset(configUrl) {
  const swc = JSON.parse(readFileSync(`${root}libs/tooling/swc.json`, 'utf8'));
  delete swc.$schema;
  delete swc.jsc.baseUrl;
  delete swc.jsc.paths;
  delete swc.module.resolveFully;
  return {
    rootDir: fileURLToPath(new URL('.', configUrl)),
    testEnvironment: 'node',
    testMatch: ['**/*.spec.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
    moduleNameMapper: aliases,
    maxWorkers: 2,
    // one spec file costs about 25 MB in ESM mode, and Jest keeps it
    workerIdleMemoryLimit: '700MB',
  };
}
