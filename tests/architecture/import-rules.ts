import { FEATURES, FLOORS, forbiddenFor } from './floors.js';

/** A rule in the form that dependency-cruiser reads. */
export interface ImportRule {
  readonly name: string;
  readonly severity: 'error';
  readonly from: Record<string, unknown>;
  readonly to: Record<string, unknown>;
}

const forbid = (
  name: string,
  from: Record<string, unknown>,
  to: Record<string, unknown>,
): ImportRule => ({ name, severity: 'error', from, to });

const SPEC = '\\.spec\\.ts$';
const anyOf = (names: readonly string[]): string => `(${names.join('|')})`;
const backend = (names: readonly string[]): string => `^backend/src/${anyOf(names)}/`;
const packages = (names: string): string => `node_modules/${names}`;

const floors = FLOORS.flat()
  .filter((feature) => forbiddenFor(feature).length > 0)
  .map((feature) =>
    forbid(
      `floor of ${feature}`,
      { path: backend([feature]), pathNot: SPEC },
      { path: backend(forbiddenFor(feature)) },
    ),
  );

const layers = [
  forbid(
    'own repositories only',
    { path: '^backend/src/([^/]+)/' },
    {
      path: `^backend/src/${anyOf(FEATURES)}/.*\\.(repository|queries)\\.ts$`,
      pathNot: '^backend/src/$1/',
    },
  ),
  forbid(
    'no relations between features',
    { path: '^backend/src/([^/]+)/.*\\.entity\\.ts$' },
    { path: `^backend/src/${anyOf(FEATURES)}/.*\\.entity\\.ts$`, pathNot: '^backend/src/$1/' },
  ),
  forbid(
    'edges call services',
    { path: '^backend/src/.*\\.(controller|processor|schedule|listener)\\.ts$' },
    { path: '\\.(repository|queries)\\.ts$' },
  ),
  forbid(
    'features do not know the processes',
    { path: `^backend/src/${anyOf(FLOORS.flat())}/`, pathNot: SPEC },
    { path: '^backend/src/[^/]+\\.ts$' },
  ),
  forbid('no circles', {}, { circular: true }),
];

const ours = '^(backend|frontend|libs|migrations|tests)/';
const outside = (project: string, ...allowed: string[]): Record<string, unknown> => ({
  path: ours,
  pathNot: [project, ...allowed].map((name) => `^${name}/`),
});
const from = (project: string): Record<string, unknown> => ({
  path: `^${project}/`,
  pathNot: SPEC,
});

const projects = [
  forbid('domain imports nothing', from('libs/domain'), { pathNot: '^libs/domain/' }),
  forbid('analysis imports domain', from('libs/analysis'), outside('libs/analysis', 'libs/domain')),
  forbid('analysis is pure', from('libs/analysis'), {
    path: packages('(@angular|@nestjs|typeorm|rxjs)/'),
  }),
  forbid('analysis knows no machine', from('libs/analysis'), { dependencyTypes: ['core'] }),
  forbid('contract imports nothing of ours', from('libs/contract'), outside('libs/contract')),
  forbid('ui imports domain', from('libs/ui'), outside('libs/ui', 'libs/domain')),
  forbid('ui only shows', from('libs/ui'), {
    path: packages('(@angular/router|@angular/common/.*http|@nestjs|typeorm)'),
  }),
  forbid('backend', from('backend'), outside('backend', 'libs/domain', 'libs/analysis')),
  forbid('backend has no web', from('backend'), { path: packages('@angular/') }),
  forbid(
    'frontend',
    from('frontend'),
    outside('frontend', 'libs/contract', 'libs/ui', 'libs/domain', 'libs/analysis'),
  ),
  forbid('frontend has no server', from('frontend'), {
    path: packages('(@nestjs|typeorm|pg|bullmq)/'),
  }),
  forbid('migrations import nothing of ours', from('migrations'), outside('migrations')),
  forbid(
    'products know no tests',
    { path: '^(backend|frontend|libs|migrations)/.*\\.ts$' },
    {
      path: '^tests/',
    },
  ),
  forbid('every import is found', {}, { couldNotResolve: true }),
];

/** Everything about who may import whom. */
export const IMPORT_RULES: readonly ImportRule[] = [...floors, ...layers, ...projects];
