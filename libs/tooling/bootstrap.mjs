// Plain Node 18 or later, no dependency: installs what package-lock.json names when it is not there,
// then runs the given script under the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');

/** The packages that tests alone need are the workspace of that name: starting does without them. */
const TESTS = 'tests';
const words = process.argv.slice(2);
const withTests = words[0] === '--with-tests';

/** npm writes node_modules/.package-lock.json last: half an install has none. */
function missing() {
  try {
    const wanted = readLock(join(root, 'package-lock.json'));
    const present = readLock(join(modules, '.package-lock.json'));
    if (!Object.entries(present).every(([path, entry]) => same(entry, wanted[path]))) return 'all';
    const lacks = (path) => !wanted[path].optional && present[path] === undefined;
    if ([...neededBy('', wanted)].some(lacks)) return 'all';
    return withTests && [...neededBy(TESTS, wanted)].some(lacks) ? 'tests' : 'nothing';
  } catch {
    return 'all';
  }
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function same(present, wanted) {
  return wanted?.version === present.version && wanted?.integrity === present.integrity;
}

/** Paths in the lock of everything that the project in a folder needs, found as Node finds it. */
function neededBy(folder, lock) {
  const found = new Set();
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      lock[path];
    const own = path === folder ? lock[path].devDependencies : undefined;
    const names = { ...dependencies, ...optionalDependencies, ...peerDependencies, ...own };
    for (const name of Object.keys(names)) {
      if (peerDependenciesMeta?.[name]?.optional) continue;
      const place = placeOf(name, path, lock);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      waiting.push(place);
    }
  }
  return found;
}

function placeOf(name, from, lock) {
  let base = from;
  for (;;) {
    const place = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (base === '') return undefined;
    base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1));
  }
}

// What runs now must not lose its packages: those of the tests come to the others.
function install(what) {
  console.log('Installing the packages that package-lock.json names (a minute or two) …');
  const env = { ...process.env };
  // npm sets these for the script that runs now; a nested npm must not take them for its own
  for (const name of Object.keys(env)) if (/^npm_(lifecycle|package)_/.test(name)) delete env[name];
  const args = [
    ...(what === 'tests' ? ['install', '--no-save'] : ['ci']),
    ...(withTests ? [] : ['--workspaces=false']),
    ...['--no-audit', '--no-fund', '--loglevel=error'],
  ];
  const result = spawnSync('npm', args, { cwd: root, stdio: 'inherit', env });
  if (result.error) console.error(`npm could not be run: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function ownNode() {
  const own = join(modules, '.bin', 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(
    `Verso needs Node 24 and npm has none for ${process.platform} ${process.arch}: install Node 24.`,
  );
  process.exit(1);
}

function run(args) {
  const env = {
    ...process.env,
    PATH: join(modules, '.bin') + delimiter + process.env.PATH,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NX_TUI: 'false',
    // a pseudo-terminal would take the build out of our process group: Ctrl-C would not reach it
    NX_NATIVE_COMMAND_RUNNER: 'false',
    NG_CLI_ANALYTICS: 'false',
  };
  const child = spawn(ownNode(), args, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  stopWithParent(child);
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
}

/**
 * When npm is killed nobody tells us: its place as our parent is taken by another. Between npm and us
 * stands a shell, which stays. Who started npm is not watched: that may well be a shell that has left.
 */
function stopWithParent(child) {
  const line = () =>
    [process.ppid, process.env.npm_lifecycle_event && parentOf(process.ppid)].join();
  const atFirst = line();
  setInterval(() => {
    if (line() !== atFirst) child.kill('SIGTERM');
  }, 500).unref();
}

function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')[1];
  } catch {
    return undefined;
  }
}

const lacking = missing();
if (lacking !== 'nothing') install(lacking);
run(withTests ? words.slice(1) : words);
