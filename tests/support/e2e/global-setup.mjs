import { ensureBuilt, ensureTemplate, openCluster } from '../cluster.mjs';

/** One server for the run, with the demo story told once. Answers how to end it. */
export default async function () {
  ensureBuilt('backend', 'frontend');
  const cluster = await openCluster();
  try {
    process.env.VERSO_TEST_TEMPLATE = await ensureTemplate('demo');
  } catch (error) {
    await cluster.close();
    throw error;
  }
  return () => cluster.close();
}
