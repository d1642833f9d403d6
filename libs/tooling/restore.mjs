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
  const secrets = readKept(secretsFile);
  prepareDataFolder(settings);
  await takeLock(settings);
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
  if (!existsSync(join(archive, 'manifest.json'))) {
    throw new StartProblem(`There is no backup in ${resolve(archive)}: it has no manifest.json.`);
  }
  const secretsFile = file ?? join(archive, 'secrets.json');
  if (existsSync(secretsFile)) return { archive: resolve(archive), secretsFile };
  throw new StartProblem(
    'The backup was made without its secrets: give the kept copy of secrets.json with --secrets <file>.',
  );
}

/** What `npm start` keeps beside the database, and the restored server is opened with. */
function readKept(file) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    const names = ['superuserPassword', 'loginPassword', 'secret'];
    if (names.every((name) => typeof kept[name] === 'string')) return kept;
  } catch {
    // Said below: it is no such file, or none at all.
  }
  throw new StartProblem(`${file} is not the secrets.json of a data folder.`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
