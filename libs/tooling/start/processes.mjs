import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { notePids } from './left-over.mjs';
import { root, StartProblem } from './settings.mjs';

const LOG_LIMIT = 20_000_000;
const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;
/** A process that lived this long was well: the next delay is the shortest again. */
const WELL_AFTER = 60_000;
/**
 * What Node is told for each. Where a machine has much memory, V8 lets what the API has answered lie
 * until there is half a gigabyte of it; with the limit of a small machine it clears up at 340 MB, at
 * no cost that could be measured. What is alive at once is 80 MB.
 */
export const NODE_FLAGS = {
  api: ['--enable-source-maps', '--max-old-space-size=1024'],
  worker: ['--enable-source-maps'],
};

/** Everything that `npm start` has running, so that it can all be ended. */
export class Processes {
  #running = new Set();
  #supervised = new Map();
  #stopping = false;

  get stopping() {
    return this.#stopping;
  }

  /** Runs a command to its end; its output is shown only when it fails. */
  async run(args, env) {
    if (this.#stopping) return never();
    const child = this.#track(
      spawn(process.execPath, args, {
        cwd: root,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    let output = '';
    let answer = '';
    child.stdout.on('data', (part) => {
      output += part;
      answer += part;
    });
    child.stderr.on('data', (part) => (output += part));
    const code = await child.ended;
    if (this.#stopping) return never();
    if (code !== 0)
      throw new StartProblem(`${output.trim()}\n(${args.join(' ')} ended with ${code})`);
    return answer;
  }

  /**
   * Keeps a process running: whenever it ends it is started again, after a growing delay.
   * Until `keep` is set on the answer, an end is only noted: a wrong setting is told at once.
   * It gets an IPC channel and ends itself when that closes, so it cannot outlive us.
   */
  supervise(name, file, env, dataFolder) {
    const state = { name, delay: FIRST_DELAY, keep: false };
    const begin = () => {
      if (this.#stopping) return;
      const startedAt = performance.now();
      const log = openLog(join(dataFolder, 'log', `${name}.log`));
      const options = { cwd: root, env, detached: true, stdio: ['ignore', log, log, 'ipc'] };
      state.child = this.#track(spawn(process.execPath, [...NODE_FLAGS[name], file], options));
      closeSync(log);
      this.#supervised.set(name, state.child.pid);
      notePids(dataFolder, [...this.#supervised.values()]);
      void state.child.ended.then((code) => this.#again(state, code, startedAt, begin));
    };
    begin();
    return state;
  }

  #again(state, code, startedAt, begin) {
    if (this.#stopping) return;
    state.lastCode = code;
    if (!state.keep) return;
    if (performance.now() - startedAt > WELL_AFTER) state.delay = FIRST_DELAY;
    console.log(
      `The ${state.name} process ended (${code}); starting it again in ${state.delay / 1000} s.`,
    );
    setTimeout(begin, state.delay);
    state.delay = Math.min(state.delay * 2, LONGEST_DELAY);
  }

  #track(child) {
    child.ended = new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message));
      child.on('exit', (code, signal) => resolve(signal ?? code));
    });
    this.#running.add(child);
    void child.ended.then(() => this.#running.delete(child));
    return child;
  }

  /** Asks all to end, and after `patience` milliseconds no longer asks. */
  async stopAll(patience) {
    this.#stopping = true;
    const children = [...this.#running];
    for (const child of children) signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => {
      for (const child of children) signalGroup(child, 'SIGKILL');
    }, patience);
    await Promise.all(children.map((child) => child.ended));
    clearTimeout(timer);
    // what a build started itself may still be there when the build has gone
    for (const child of children) signalGroup(child, 'SIGKILL');
  }
}

/** While all is being ended, what waits for a command must not go on. */
function never() {
  return new Promise(() => {});
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // gone already
  }
}

function openLog(file) {
  try {
    if (statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  } catch {
    // the first one
  }
  return openSync(file, 'a');
}

/** The last lines a process wrote, for when it does not come up. */
export function lastLines(file, count = 15) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}
