import { problemOf } from './names.js';
import { sourceFiles } from './sources.js';

describe('every file', () => {
  test('lies where the house has a place for it', () => {
    const wrong = sourceFiles().flatMap((path) => {
      const problem = problemOf(path);
      return problem === null ? [] : [`${path}: ${problem}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['notes.md', 'nothing else stands at the root'],
    ['scripts/a.mjs', 'nothing else stands at the root'],
    ['libs/shared/src/a.ts', 'no such library'],
    ['tests/unit/a.spec.ts', 'no such kind of test'],
    ['backend/src/things/a.ts', 'no such feature'],
    ['frontend/src/app/things/a.ts', 'no such feature'],
    ['libs/domain/src/things/a.ts', 'no such feature'],
    ['backend/src/platform/date.utils.ts', 'a name that says nothing'],
    ['libs/ui/src/helpers/a.ts', 'a name that says nothing'],
    ['backend/src/reports/types.ts', 'a name that says nothing'],
    ['.gitignore', null],
    ['README.md', null],
    ['tests/jest.config.mjs', null],
    ['backend/src/platform/pg-types.ts', null],
    ['backend/src/main.ts', null],
    ['frontend/src/app/app.ts', null],
    ['frontend/src/app/follow-ups/a.ts', null],
  ])('%s: %s', (path, problem) => {
    expect(problemOf(path)).toBe(problem);
  });
});
