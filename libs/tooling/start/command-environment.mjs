import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SUPERUSER } from '../postgres.mjs';
import { DATABASE, LOGIN } from './database.mjs';
import { root, StartProblem } from './settings.mjs';

const cli = join(root, 'dist/backend/src/cli.js');

/** Runs a command of the built backend in this terminal; answers its exit code. */
export function runCommand(words, env) {
  if (!existsSync(cli))
    throw new StartProblem('Verso is not built yet: run "npm run build" first.');
  const child = spawn(process.execPath, [cli, ...words], { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(signal === null ? code : 1));
  });
}

/** The settings a command needs for the embedded server, as `npm start` gives them to its processes. */
export function commandEnvironment(settings, secrets, port) {
  const at = (user, password) => `postgres://${user}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return {
    NODE_ENV: 'production',
    ...process.env,
    DATABASE_URL: at(LOGIN, secrets.loginPassword),
    BACKUP_URL: at(SUPERUSER, secrets.superuserPassword),
    DATA_DIR: process.env.DATA_DIR || join(settings.dataFolder, 'files'),
    VERSO_SECRET: process.env.VERSO_SECRET || secrets.secret,
  };
}
