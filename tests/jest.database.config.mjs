import { nodePreset } from '../libs/tooling/jest/node.mjs';

// Specs that need PostgreSQL: one server a run, one database a worker, a new copy for each file.
export default {
  ...nodePreset(import.meta.url),
  globalSetup: '<rootDir>/support/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/support/jest-global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/support/fresh-database.mjs'],
  testTimeout: 20_000,
};
