import { nodePreset } from '../libs/tooling/jest/node.mjs';

export default nodePreset(import.meta.url);
