import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

import { bannedIn } from '../../libs/tooling/eslint/banned.mjs';

function messages(path: string, code: string): string[] {
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  const config = [parser, ...bannedIn] as Linter.Config[];
  return new Linter().verify(code, config, { filename: path }).map(({ message }) => message);
}

/** A test as it is written with this name: one that runs alone hides all the others. */
const testBy = (name: string): string => `${name}("a", () => {});`;

describe('what may not be written', () => {
  test.each([
    ['backend/src/reports/a.service.ts', 'console.log(1);'],
    ['frontend/src/app/app.ts', 'console.warn(1);'],
    ['libs/ui/src/a.ts', 'console.error(1);'],
    ['backend/src/reports/a.service.ts', "process.env['PORT'];"],
    ['backend/src/main.ts', 'process.env;'],
    ['backend/src/platform/clock/clock.ts', 'process.env.TZ;'],
    ['backend/src/reports/a.service.ts', 'new Date();'],
    ['backend/src/reports/a.service.ts', 'Date.now();'],
    ['libs/domain/src/reports/a.ts', 'new Date();'],
    ['libs/analysis/src/reports/a.ts', 'Math.random();'],
    ['libs/domain/src/a.spec.ts', testBy('describe.only')],
    ['tests/e2e/a.spec.ts', testBy('test.only')],
    ['tests/e2e/a.spec.ts', testBy('test.describe.only')],
    ['backend/src/reports/a.spec.ts', testBy('fit')],
    ['tests/support/a.ts', 'Math.random();'],
  ])('%s: %s', (path, code) => {
    expect(messages(path, code)).toHaveLength(1);
  });

  test.each([
    ['backend/src/platform/config/read-environment.ts', 'process.env;'],
    ['backend/src/platform/clock/clock.ts', 'new Date();'],
    ['backend/src/reports/a.service.ts', 'new Date(0);'],
    ['backend/src/reports/a.spec.ts', 'new Date();'],
    ['backend/src/reports/a.spec.ts', testBy('it')],
    ['tests/support/a.ts', 'process.env;'],
  ])('%s may say %s', (path, code) => {
    expect(messages(path, code)).toEqual([]);
  });
});
