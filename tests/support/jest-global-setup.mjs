import { ensureBuilt, ensureTemplate, openCluster } from './cluster.mjs';

/** One server for the run; each worker clones its database from the template, anew for each file. */
export default async function (_config, { globals }) {
  ensureBuilt('backend');
  globalThis.versoCluster = await openCluster();
  try {
    process.env.VERSO_TEST_TEMPLATE = await ensureTemplate(globals.template ?? 'empty');
  } catch (error) {
    await globalThis.versoCluster.close();
    throw error;
  }
}
