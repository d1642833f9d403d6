import { readFileSync } from 'node:fs';

/** The unit of /proc/<pid>/stat on Linux, everywhere. */
const TICKS_PER_SECOND = 100;

/** Resident memory of a process in megabytes; null where the system does not say. */
export function memoryOf(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** The processor time of some processes so far, in seconds; null where the system does not say. */
export function processorTimeOf(pids) {
  const ticks = pids.map((pid) => ticksOf(pid));
  if (ticks.some((value) => value === null)) return null;
  return ticks.reduce((total, value) => total + value, 0) / TICKS_PER_SECOND;
}

function ticksOf(pid) {
  const text = read(`/proc/${pid}/stat`);
  if (text === '') return null;
  // After the name, which may hold anything: user and system time are fields 14 and 15.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
