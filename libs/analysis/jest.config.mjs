import { nodePreset } from '../tooling/jest/node.mjs';

export default nodePreset(import.meta.url);
