import { fileURLToPath } from 'node:url';

/** The repository's root folder, with a trailing slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Our aliases, and './x.js' in TypeScript sources, as Jest finds them. */
export const aliases = {
  '^@verso/([^/]+)$': `${root}libs/$1/src/index.ts`,
  '^(\\.{1,2}/.*)\\.js$': '$1',
};
