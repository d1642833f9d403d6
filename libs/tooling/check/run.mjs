import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { countOf } from './reports.mjs';
import { root } from './steps.mjs';

/** Two commands at a time: more would only wait for each other on a small machine. */
const AT_ONCE = 2;

/** Runs the commands of a step. Answers counts, time, and the output of each. */
export async function runStep({ commands }) {
  const startedAt = performance.now();
  const waiting = [...commands];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    results,
    passed: sum(results, 'passed'),
    failed: sum(results, 'failed'),
    skipped: results.flatMap(({ skipped }) => skipped),
    broken: results.flatMap(({ broken }) => broken),
    seconds: (performance.now() - startedAt) / 1000,
  };
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

const running = new Set();

/** Ends what a step has under way: nothing may outlive the run. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

async function run(command) {
  prepareReport(command.report);
  const child = spawn(process.execPath, command.args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const code = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  running.delete(child);
  return { ...countOf(command, code), output, title: titleOf(command) };
}

/** A report of an earlier run must not speak for this one. */
function prepareReport(report) {
  if (report === undefined) return;
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
}

function titleOf({ args }) {
  return args
    .filter((arg) => !arg.startsWith('--'))
    .map((arg) => arg.replace(`${root}/node_modules/`, ''))
    .join(' ');
}
