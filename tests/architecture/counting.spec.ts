import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { countOf } from '../../libs/tooling/check/reports.mjs';

interface Counts {
  passed: number;
  failed: number;
  skipped: string[];
  broken: string[];
  reason?: string;
}

describe('what a check counts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verso-counts-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function counts(format: 'jest' | 'playwright', content: object | null, exitCode: number): Counts {
    const report = join(folder, `${format}.json`);
    rmSync(report, { force: true });
    if (content) writeFileSync(report, JSON.stringify(content));
    return countOf({ report, format }, exitCode);
  }

  const jest = (passed: number, failed: number, unloadable = 0): object => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: unloadable,
    testResults: [
      {
        assertionResults: [
          { status: 'pending', fullName: 'left out' },
          { status: 'passed', fullName: 'well' },
          { status: 'failed', fullName: 'broken' },
        ],
      },
    ],
  });
  const playwright = (expected: number, unexpected: number, flaky = 0): object => ({
    stats: { expected, unexpected, flaky },
    errors: [],
    suites: [],
  });

  test.each([
    [jest(3, 0), 0, { passed: 3, failed: 0 }],
    [jest(3, 1), 1, { passed: 3, failed: 1 }],
    [jest(3, 0, 1), 1, { passed: 3, failed: 1 }],
    [jest(0, 0), 0, { passed: 0, failed: 1, reason: 'no tests found' }],
    [jest(3, 0), 1, { passed: 3, failed: 1 }],
    [null, 0, { passed: 0, failed: 1, reason: 'it left no report' }],
  ])('of Jest: %j, ending with %d', (report, exitCode, expected) => {
    expect(counts('jest', report, exitCode)).toMatchObject(expected);
  });

  test('names what was left out, and what failed', () => {
    const { skipped, broken } = counts('jest', jest(1, 1), 1);
    expect(skipped).toEqual(['left out']);
    expect(broken).toEqual(['broken']);
  });

  test.each([
    [playwright(3, 0), 0, { passed: 3, failed: 0 }],
    [playwright(3, 1), 1, { passed: 3, failed: 1 }],
    [playwright(3, 0, 1), 0, { passed: 3, failed: 1 }],
    [playwright(0, 0), 0, { passed: 0, failed: 1 }],
  ])('of Playwright: %j, ending with %d', (report, exitCode, expected) => {
    expect(counts('playwright', report, exitCode)).toMatchObject(expected);
  });

  test('names what Playwright left out, and what failed, however deep it stands', () => {
    const spec = (title: string, status: string): object => ({
      ...{ title, file: 'door.spec.ts' },
      tests: [{ status, projectName: 'phone' }],
    });
    const specs = ['expected', 'unexpected', 'skipped', 'flaky'].map((s) => spec(`one ${s}`, s));
    const report = { ...playwright(1, 1, 1), suites: [{ suites: [{ specs }] }] };
    const { skipped, broken } = counts('playwright', report, 1);
    expect(skipped).toEqual(['one skipped (door.spec.ts, phone)']);
    expect(broken).toEqual([
      'one unexpected (door.spec.ts, phone)',
      'one flaky (door.spec.ts, phone)',
    ]);
  });

  test('of a command without a report', () => {
    expect(countOf({}, 0)).toMatchObject({ passed: 1, failed: 0 });
    expect(countOf({}, 2)).toMatchObject({ passed: 0, failed: 1 });
  });
});
