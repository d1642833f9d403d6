// Before each spec file: a new copy of the template for this worker.
/* global beforeAll */
import { cloneDatabase } from './cluster.mjs';
import { workerDatabase } from './test-database.mjs';

beforeAll(async () => {
  await cloneDatabase(workerDatabase(), process.env.VERSO_TEST_TEMPLATE);
});
