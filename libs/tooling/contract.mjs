// Writes the contract from the built backend: libs/contract/openapi.json and routes.txt, and the models
// made from them.
// A folder may be named in its place. With `--check` nothing is written; what differs from the committed files is named, and it fails.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const contract = resolve(
  words.find((word) => !word.startsWith('--')) ?? join(root, 'libs/contract'),
);

function main() {
  const fresh = mkdtempSync(join(tmpdir(), 'verso-contract-'));
  try {
    describeApi(fresh);
    generateModels(fresh);
    if (words.includes('--check')) report(fresh);
    else replace(fresh);
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

/** The application's description, without starting it: no database, no port. */
function describeApi(folder) {
  const cli = join(root, 'dist/backend/src/cli.js');
  run([cli, 'contract:write', folder]);
}

function run(args) {
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return;
  throw new Error(`${args.join(' ')} failed:\n${result.stdout}${result.stderr}`);
}

function generateModels(folder) {
  const made = join(folder, 'made');
  const config = join(folder, 'config.json');
  const settings = {
    input: join(folder, 'openapi.json'),
    output: made,
    ignoreUnusedModels: false,
    silent: true,
  };
  writeFileSync(config, JSON.stringify(settings));
  const program = join(root, 'node_modules/ng-openapi-gen/lib/index.js');
  run([program, '--config', config]);
  mkdirSync(join(folder, 'src'));
  cpSync(join(made, 'models'), join(folder, 'src/models'), { recursive: true });
  cpSync(join(made, 'models.ts'), join(folder, 'src/index.ts'));
  rmSync(made, { recursive: true });
  rmSync(config);
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => /^(openapi\.json|routes\.txt|src\/.*)$/.test(path));

function report(fresh) {
  const text = (folder, path) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
  const differing = [...new Set([...filesIn(fresh), ...filesIn(contract)])].filter(
    (path) => text(fresh, path) !== text(contract, path),
  );
  for (const path of differing)
    console.log(`${relative(root, join(contract, path))} is not what the backend says`);
  if (differing.length === 0) return;
  console.log('Make it anew: npx nx run contract:generate');
  process.exitCode = 1;
}

function replace(fresh) {
  rmSync(join(contract, 'src'), { recursive: true, force: true });
  cpSync(fresh, contract, { recursive: true });
}

main();
