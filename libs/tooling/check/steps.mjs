import { join, resolve } from 'node:path';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../../..');
const reports = join(root, 'dist/reports');

const bin = (path) => join(root, 'node_modules', path);
const command = (...args) => ({ args });
const nx = (...args) => command(bin('nx/dist/bin/nx.js'), ...args);
const tsc = (folder) => command(bin('typescript/bin/tsc'), '-p', `${folder}/tsconfig.json`);
const ngc = (folder) =>
  command(
    bin('@angular/compiler-cli/bundles/src/bin/ngc.js'),
    '-p',
    `${folder}/tsconfig.json`,
    '--noEmit',
  );

function jest(name, ...args) {
  const report = join(reports, `${name}.json`);
  return {
    args: [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      ...[bin('jest/bin/jest.js'), ...args, '--ci', '--json', `--outputFile=${report}`],
    ],
    report,
    format: 'jest',
  };
}

const specs = (name, config, pattern, ...args) =>
  jest(name, '-c', `tests/jest.${config}.mjs`, ...args, '--testPathPatterns', pattern);

const unitProjects = ['backend', 'frontend', 'libs/domain', 'libs/analysis', 'libs/ui'];

/**
 * Every check, in the order in which they run. A step's commands run two at a time; one without a
 * report counts as one check. `database` asks for the run's server, `neededBy` names the steps that
 * want this one before them, and `onlyWhere` a variable without which the step runs only when named.
 */
export const steps = [
  { name: 'format', commands: [command(bin('prettier/bin/prettier.cjs'), '--check', '.')] },
  {
    name: 'graph',
    commands: [nx('graph', `--file=${join(reports, 'graph.json')}`)],
    // the boundary rule of the lint step is silent without a fresh graph
    neededBy: ['lint', 'architecture'],
  },
  { name: 'lint', commands: [command(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0')] },
  {
    name: 'types',
    commands: [
      ...['backend', 'libs/domain', 'libs/analysis', 'libs/contract', 'migrations', 'tests'].map(
        tsc,
      ),
      ...['frontend', 'libs/ui'].map(ngc),
    ],
  },
  // Pages take seconds to compile on a busy machine; with several projects only the command may say so.
  {
    name: 'unit',
    commands: [jest('unit', '--testTimeout=30000', '--projects', ...unitProjects)],
  },
  {
    name: 'architecture',
    commands: [specs('architecture', 'config', 'tests/architecture/(?!texts)')],
  },
  { name: 'texts', commands: [specs('texts', 'config', 'tests/architecture/texts')] },
  {
    name: 'build',
    commands: [nx('run-many', '-t', 'build', '-p', 'backend,frontend')],
    neededBy: [
      ...['contract', 'migrations', 'integration', 'faults', 'security', 'start', 'e2e', 'bench'],
      ...['fuzz', 'soak'],
    ],
  },
  { name: 'contract', commands: [specs('contract', 'config', 'tests/contract/')] },
  {
    name: 'migrations',
    database: true,
    commands: [specs('migrations', 'database.config', 'tests/migrations/')],
  },
  {
    name: 'integration',
    database: true,
    commands: [specs('integration', 'database.config', 'tests/integration/(?!start/)')],
  },
  {
    name: 'faults',
    database: true,
    // Most of it is processes that start: two files at a time, also where jest would take one.
    commands: [specs('faults', 'database.config', 'tests/faults/', '--maxWorkers=2')],
  },
  {
    name: 'security',
    database: true,
    commands: [specs('security', 'demo.config', 'tests/security/')],
  },
  {
    name: 'fuzz',
    database: true,
    commands: [specs('fuzz', 'demo.config', 'tests/fuzz/')],
  },
  { name: 'start', commands: [specs('start', 'config', 'tests/integration/start/')] },
  {
    name: 'e2e',
    database: true,
    commands: [
      {
        args: [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/playwright.config.mjs'],
        report: join(reports, 'e2e.json'),
        format: 'playwright',
      },
    ],
  },
  {
    name: 'soak',
    database: true,
    // Three minutes of work by people of every role: what looks at every change has them, a desk not.
    onlyWhere: 'CI',
    commands: [command('tests/soak/run.mjs', '--minutes', '3')],
  },
  { name: 'bench', database: true, commands: [command('tests/bench/run.mjs', '--smoke')] },
];
