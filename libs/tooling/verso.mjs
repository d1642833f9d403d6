// `npm run verso -- <command>`: a command of the backend, with the settings that `npm start` gives to its
// processes, also while they run. With DATABASE_URL set it is about that server.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runningPort } from './postgres.mjs';
import { commandEnvironment, runCommand } from './start/command-environment.mjs';
import { isBegun, startDatabase } from './start/database.mjs';
import { takeLock } from './start/guard.mjs';
import { prepareDataFolder, readSecrets, readSettings, StartProblem } from './start/settings.mjs';

async function main(words) {
  if (asksNothing(words)) return runCommand(words, process.env);
  const settings = readSettings(process.env);
  const { dataFolder } = settings;
  if (settings.ownDatabase) return runCommand(words, ownServer(settings));
  if (!isBegun(dataFolder) || !existsSync(join(dataFolder, 'secrets.json'))) {
    throw new StartProblem(`There is nothing in ${dataFolder} yet: "npm start" makes it.`);
  }
  if (words[0] === 'backup') words.push('--secrets', join(dataFolder, 'secrets.json'));
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

/** A trail that was handed over is verified by anybody, with no installation of one's own. */
function asksNothing([name, act, ...rest]) {
  return name === 'audit' && act === 'verify' && !rest.includes('--live');
}

/** Links are signed with one secret, by whichever process: where none is set, the kept one. */
function ownServer(settings) {
  if (process.env.VERSO_SECRET) return process.env;
  prepareDataFolder(settings);
  return { ...process.env, VERSO_SECRET: readSecrets(settings.dataFolder).secret };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
