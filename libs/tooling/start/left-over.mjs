import { readFileSync, readlinkSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './settings.mjs';

const fileIn = (dataFolder) => join(dataFolder, 'processes.json');

/** Notes which processes run now, for a start after this one was killed. */
export function notePids(dataFolder, pids) {
  const file = fileIn(dataFolder);
  writeFileSync(`${file}.new`, JSON.stringify(pids));
  renameSync(`${file}.new`, file);
}

/**
 * API and worker end themselves when their supervisor is killed, but they take their time, and hold
 * their ports meanwhile. Called under the lock: nobody else's are among them.
 */
export async function endLeftOver(dataFolder) {
  const pids = readPids(dataFolder).filter(isOurs);
  for (const pid of pids) signal(pid, 'SIGTERM');
  for (let waited = 0; waited < 2000 && pids.some(isOurs); waited += 50) await sleep(50);
  for (const pid of pids.filter(isOurs)) signal(pid, 'SIGKILL');
  while (pids.some(isOurs)) await sleep(20);
}

function readPids(dataFolder) {
  try {
    return JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'));
  } catch {
    return [];
  }
}

/** Numbers are given anew: only a process of this build, started in this folder, is one of ours. */
function isOurs(pid) {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const isBuilt = words.some((word) => word.startsWith('dist/backend/src/'));
    return isBuilt && readlinkSync(`/proc/${pid}/cwd`) === root;
  } catch {
    return false;
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // gone already
  }
}
