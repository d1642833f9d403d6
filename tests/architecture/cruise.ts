import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { IMPORT_RULES } from './import-rules.js';
import { ROOT } from './sources.js';

export interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

export interface Cruise {
  readonly modules: readonly Module[];
  /** "rule: from → to", one for each import that breaks a rule. */
  readonly violations: readonly string[];
}

interface Report {
  modules: Module[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Looks at every import below `folder` (a copy of our layout) with dependency-cruiser. */
export function cruise(folder: string, projects: readonly string[]): Cruise {
  const scratch = mkdtempSync(join(tmpdir(), 'verso-cruise-'));
  try {
    const config = join(scratch, 'rules.json');
    writeFileSync(config, JSON.stringify({ forbidden: IMPORT_RULES, options: OPTIONS }));
    const output = join(scratch, 'report.json');
    run(folder, [...projects, '--config', config, '-T', 'json', '-f', output]);
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const violations = report.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
    return { modules: report.modules, violations };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const OPTIONS = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '^(dist|libs/tooling)/|\\.(scss|css|html|json)$' },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.base.json' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    mainFields: ['module', 'main', 'types', 'typings'],
  },
};

function run(cwd: string, args: readonly string[]): void {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const result = spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
  // its exit code is the number of violations: only a report that is missing is a failure here
  if (result.error) throw result.error;
  if (result.stderr.trim() !== '') throw new Error(result.stderr);
}
