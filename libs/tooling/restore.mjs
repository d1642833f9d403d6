// `npm run restore -- <backup> [--secrets <file>]`: puts a backup where `npm start` keeps its data,
// when nothing is there yet. With DATABASE_URL set it fills that server's empty database.
import { chmodSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adoptCluster, MAJOR } from './postgres.mjs';
import { commandEnvironment, runCommand } from './start/command-environment.mjs';
import { markBegun } from './start/database.mjs';
import { takeLock } from './start/guard.mjs';
import { prepareDataFolder, readSettings, StartProblem } from './start/settings.mjs';

async function main() {
  const settings = readSettings(process.env);
  const words = process.argv.slice(2);
  if (settings.ownDatabase) return runCommand(['restore', ...words], process.env);
  const { archive, secretsFile } = readWords(words);
  const { dataFolder } = settings;
  const target = join(dataFolder, 'postgres');
  if (existsSync(target) || existsSync(join(dataFolder, 'secrets.json'))) {
    throw new StartProblem(
      `${dataFolder} is not empty: a backup is restored where nothing is yet. Set VERSO_DATA.`,
    );
  }
  prepareDataFolder(settings);
  await takeLock(settings);
  const secrets = JSON.parse(readFileSync(secretsFile, 'utf8'));
  const command = ['restore', archive, '--into', target, '--server', MAJOR];
  const code = await runCommand(command, commandEnvironment(settings, secrets, 1));
  if (code !== 0) return code;
  adoptCluster(target);
  copyFileSync(secretsFile, join(dataFolder, 'secrets.json'));
  chmodSync(join(dataFolder, 'secrets.json'), 0o600);
  markBegun(dataFolder, { demo: settings.demo });
  console.log('Restored. "npm start" goes on from here.');
  return 0;
}

function readWords([archive, option, file]) {
  if (archive === undefined || (option !== undefined && (option !== '--secrets' || !file))) {
    throw new StartProblem('Usage: npm run restore -- <backup> [--secrets <file>]');
  }
  const secretsFile = file ?? join(archive, 'secrets.json');
  if (existsSync(secretsFile)) return { archive: resolve(archive), secretsFile };
  throw new StartProblem(
    'The backup was made without its secrets: give the kept copy of secrets.json with --secrets <file>.',
  );
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
