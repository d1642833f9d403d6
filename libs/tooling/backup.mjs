// `npm run backup -- --to <folder> [--with-secret]`: a backup of what `npm start` keeps, also while it
// runs. With DATABASE_URL set it is that server's own dump.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runningPort } from './postgres.mjs';
import { commandEnvironment, runCommand } from './start/backup-environment.mjs';
import { isBegun, startDatabase } from './start/database.mjs';
import { takeLock } from './start/guard.mjs';
import { readSecrets, readSettings, StartProblem } from './start/settings.mjs';

async function main() {
  const settings = readSettings(process.env);
  const words = ['backup', ...process.argv.slice(2)];
  if (settings.ownDatabase) return runCommand(words, process.env);
  const { dataFolder } = settings;
  if (!isBegun(dataFolder) || !existsSync(join(dataFolder, 'secrets.json'))) {
    throw new StartProblem(`There is nothing to back up in ${dataFolder}: "npm start" makes it.`);
  }
  words.push('--secrets', join(dataFolder, 'secrets.json'));
  const secrets = readSecrets(dataFolder);
  const port = runningPort(join(dataFolder, 'postgres'));
  if (port !== null) return runCommand(words, commandEnvironment(settings, secrets, port));
  await takeLock(settings);
  const { cluster } = await startDatabase(dataFolder, secrets);
  try {
    return await runCommand(words, commandEnvironment(settings, secrets, cluster.port));
  } finally {
    await cluster.stop(5000);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
