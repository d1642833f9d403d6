import { superuserUrl, urlOf } from './cluster.mjs';

/** The database of this Jest worker. */
export function workerDatabase() {
  return `worker_${process.env.JEST_WORKER_ID ?? '1'}`;
}

/**
 * Addresses of this worker's database.
 * `url`: the login of the application, which both migrates and runs (as verso_app or verso_job).
 * `superuserUrl`: for looking past every policy, in the arranging and checking of a test.
 * @returns {{url: string, superuserUrl: string}}
 */
export function testDatabase() {
  const name = workerDatabase();
  return { url: urlOf(name), superuserUrl: superuserUrl(name) };
}
