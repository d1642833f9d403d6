// `npm run fuzz -- [--requests 20000] [--seed 1]`: requests made up from the contract, by hand.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});

const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...[join(root, 'node_modules/jest/bin/jest.js'), '-c', 'tests/jest.demo.config.mjs'],
    ...['--testPathPatterns', 'tests/fuzz/'],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      VERSO_FUZZ_REQUESTS: values.requests,
      VERSO_FUZZ_SEED: values.seed,
    },
  },
);
process.exit(status ?? 1);
