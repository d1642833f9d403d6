import { existsSync, readFileSync } from 'node:fs';

import { leftOut } from '../../tests/support/left-out.mjs';
import { nodePreset } from '../tooling/jest/node.mjs';

// The specs of this library know no machine: what lies next to the repository is handed to them.
const REFERENCE = new URL(
  '../../../shared/data/reference/experiments/expected.json',
  import.meta.url,
);
const isThere = existsSync(REFERENCE);
if (!isThere) {
  leftOut('reference values of R: there is no ../shared/data/reference/experiments/expected.json');
}

export default {
  ...nodePreset(import.meta.url),
  globals: { REFERENCE_VALUES: isThere ? JSON.parse(readFileSync(REFERENCE, 'utf8')) : null },
};
