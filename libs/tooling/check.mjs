// `npm test`: every check there is, or the named ones: `npm test -- unit integration`.
import { endRunning, runStep } from './check/run.mjs';
import { steps } from './check/steps.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. There are: ${steps.map((s) => s.name).join(', ')}`,
  );
  process.exit(2);
}

// not a static import: every project reads presets from here, and none may come to depend on tests
const support = new URL('../../tests/support/cluster.mjs', import.meta.url).href;
let cluster = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
// whoever reads our lines has gone, as in `npm test | head`
process.stdout.on('error', stop);
process.on('exit', endRunning);

const chosen = steps.filter((step) => isAsked(step));
const leftOut = steps.filter(({ onlyWhere }) => names.length === 0 && !isThere(onlyWhere));
const totals = { passed: 0, failed: 0 };
const startedAt = performance.now();

for (const step of chosen) {
  if (step.database && cluster === null) cluster = await (await import(support)).openCluster();
  const result = await runStep(step);
  if (step.name === 'build' && result.failed === 0) process.env.VERSO_TEST_BUILT = 'yes';
  totals.passed += result.passed;
  totals.failed += result.failed;
  show(step, result);
}
await cluster?.close();
for (const { name, onlyWhere } of leftOut) {
  console.log(`skip ${name.padEnd(14)} runs where ${onlyWhere} is set, and by npm test -- ${name}`);
}

const seconds = (performance.now() - startedAt) / 1000;
console.log(`\n${chosen.length} of ${steps.length} checks in ${seconds.toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);

function stop() {
  endRunning();
  void Promise.resolve(cluster?.close()).finally(() => process.exit(130));
}

function isAsked({ name, neededBy = [], onlyWhere }) {
  if (names.length === 0) return isThere(onlyWhere);
  return names.includes(name) || neededBy.some((user) => names.includes(user));
}

/** Whether a variable is set, where a step asks for one. */
function isThere(variable) {
  return variable === undefined || !['', 'false', '0', undefined].includes(process.env[variable]);
}

/**
 * One line for what passed; the tests that failed, and what their command wrote from its first failure on. What was left
 * out is always said, and what a run by chance began with.
 */
function show(step, { results, passed, failed, skipped, broken, seconds }) {
  const mark = failed === 0 ? 'ok  ' : 'FAIL';
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  console.log(`${mark} ${step.name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
  for (const test of skipped) console.log(`     skipped: ${test}`);
  for (const test of broken) console.log(`     failed: ${test}`);
  for (const line of new Set(
    results.flatMap(({ output }) => output.match(/(Skipped|Seed): .*/g) ?? []),
  )) {
    console.log(`     ${line}`);
  }
  for (const { title, output, reason, failed: count } of results) {
    if (count === 0) continue;
    const why = reason ? `: ${reason}` : '';
    console.log(`\n---- ${title}${why}\n${fromFailure(output).trim()}\n----\n`);
  }
}

/** What failed must not be looked for among hundreds that passed: from jest's first such file, or Playwright's list. */
function fromFailure(output) {
  const first = Math.max(0, output.search(/^FAIL |^ {2}1\) \[/m));
  return output.slice(first).replace(/^PASS .*\n/gm, '');
}
