import { DOMAIN_ROOMS, FEATURES, WEB_ROOMS } from './floors.js';

const AT_ROOT = new Set([
  ...['backend', 'frontend', 'libs', 'migrations', 'tests'],
  ...['nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'eslint.config.mjs'],
  ...['README.md', 'LICENSE'],
]);
const IN_LIBS = new Set(['domain', 'analysis', 'contract', 'ui', 'tooling']);
const IN_TESTS = new Set([
  ...[
    'architecture',
    'bench',
    'contract',
    'e2e',
    'integration',
    'migrations',
    'security',
    'fuzz',
    'faults',
    'soak',
    'support',
  ],
]);
const VAGUE = /(^|[/.-])(utils?|helpers?|commons?|misc)([/.-]|$)|(^|[/.])types([/.]|$)/i;

/** What is wrong with the place or the name of a file, or null. */
export function problemOf(path: string): string | null {
  const [first = '', second = '', third = '', fourth] = path.split('/');
  if (!first.startsWith('.') && !AT_ROOT.has(first)) return 'nothing else stands at the root';
  if (first === 'libs' && !IN_LIBS.has(second)) return 'no such library';
  if (first === 'tests' && third !== '' && !IN_TESTS.has(second)) return 'no such kind of test';
  if (isFolderOf(path, 'backend/src') && !['platform', ...FEATURES].includes(third)) {
    return 'no such feature';
  }
  if (isFolderOf(path, 'frontend/src/app') && ![...WEB_ROOMS, ...FEATURES].includes(fourth ?? '')) {
    return 'no such feature';
  }
  if (
    isFolderOf(path, 'libs/domain/src') &&
    ![...DOMAIN_ROOMS, ...FEATURES].includes(fourth ?? '')
  ) {
    return 'no such feature';
  }
  return VAGUE.test(path) ? 'a name that says nothing' : null;
}

/** Whether the path lies in a folder below `parent`, not in `parent` itself. */
function isFolderOf(path: string, parent: string): boolean {
  return path.startsWith(`${parent}/`) && path.slice(parent.length + 1).includes('/');
}
