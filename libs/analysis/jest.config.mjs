import { nodePreset } from '../tooling/jest/node.mjs';
import { referenceValues } from '../tooling/jest/reference-values.mjs';

// The specs of this library know no machine: what lies next to the repository is handed to them.
export default {
  ...nodePreset(import.meta.url),
  globals: { REFERENCE_VALUES: referenceValues() },
};
