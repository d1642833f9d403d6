import { readFileSync } from 'node:fs';

/**
 * How many tests a finished command ran, and the titles of those that failed or were skipped. A report that is missing or empty is a failure.
 * @param {{report?: string, format?: string}} command
 * @param {number} exitCode
 */
export function countOf({ report, format }, exitCode) {
  if (report === undefined) return exitCode === 0 ? passed(1) : failed(1);
  const counts = readCounts(report, format);
  if (counts === null) return failed(1, 'it left no report');
  if (counts.passed + counts.failed === 0) return failed(1, 'no tests found');
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

const passed = (count) => ({ passed: count, failed: 0, skipped: [], broken: [] });
const failed = (count, reason) => ({ ...passed(0), failed: count, reason });

function readCounts(file, format) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return format === 'jest' ? fromJest(report) : fromPlaywright(report);
  } catch {
    return null;
  }
}

function fromJest(report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests,
    // a file that cannot be loaded has no tests, and fails
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: tests.filter(({ status }) => isSkipped(status)).map(({ fullName }) => fullName),
    broken: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  };
}

const isSkipped = (status) => ['pending', 'todo', 'skipped', 'disabled'].includes(status);

function fromPlaywright({ stats, suites, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap((suite) => titlesIn(suite, ['skipped'])),
    broken: suites.flatMap((suite) => titlesIn(suite, ['unexpected', 'flaky'])),
  };
}

function titlesIn({ suites = [], specs = [] }, statuses) {
  const here = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => statuses.includes(status))
      .map(({ projectName }) => `${title} (${file}, ${projectName})`),
  );
  return [...here, ...suites.flatMap((suite) => titlesIn(suite, statuses))];
}
