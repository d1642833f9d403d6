import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TEMPLATE_LINES, tooLarge } from './sizes.js';
import { ROOT, sourceFiles } from './sources.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isOurs = (path: string): boolean =>
  /^(backend|frontend|libs|migrations|tests)\/.*(?<!\.spec)\.(ts|mjs)$/.test(path) &&
  !path.startsWith('libs/contract/src/');

describe('the sizes of the house', () => {
  const files = sourceFiles();

  test('files, functions, classes and parameters keep their limits', () => {
    const ours = files.filter(isOurs);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.flatMap((path) => tooLarge(path, read(path)))).toEqual([]);
  });

  test('templates keep theirs', () => {
    const templates = files.filter((path) => /^(frontend|libs\/ui)\/.*\.html$/.test(path));
    expect(templates.length).toBeGreaterThan(5);
    const lines = (path: string): number => read(path).trimEnd().split('\n').length;
    expect(templates.filter((path) => lines(path) > TEMPLATE_LINES)).toEqual([]);
  });
});

describe('what is too large is found', () => {
  const lines = (count: number): string => '  x();\n'.repeat(count);

  test.each([
    ['a.ts', `function f() {\n${lines(38)}}`, []],
    ['a.ts', `function f() {\n${lines(39)}}`, ['a.ts:1 lines of f (41, at most 40)']],
    ['a.ts', `const f = () => {\n${lines(39)}};`, ['a.ts:1 lines of f (41, at most 40)']],
    ['a.ts', `class A {\n m() {\n${lines(39)}}}`, ['a.ts:2 lines of m (41, at most 40)']],
    ['a.ts', `function f() {\n${'  // why\n\n'.repeat(60)}}`, []],
    [
      'a.ts',
      `function f() {\n${'  /** why */\n  x();\n'.repeat(39)}}`,
      ['a.ts:1 lines of f (41, at most 40)'],
    ],
    ['a.ts', `function f() {\n${'  /**\n   * why\n   */\n  x();\n'.repeat(30)}}`, []],
    ['migrations/a.ts', `function up() {\n${lines(39)}}`, []],
    ['a.ts', 'function f(a, b, c, d) {}', []],
    ['a.ts', 'function f(a, b, c, d, e) {}', ['a.ts:1 parameters of f (5, at most 4)']],
    ['a.ts', 'class A { constructor(a, b, c, d, e, f) {} }', []],
    [
      'a.ts',
      'class A { constructor(a, b, c, d, e, f, g) {} }',
      ['a.ts:1 parameters of the constructor (7, at most 6)'],
    ],
    ['a.ts', 'class A { m(@X() a, @X() b, @X() c, @X() d, @X() e) {} }', []],
    [
      'a.ts',
      'class A { m(@X() a, @X() b, @X() c, @X() d, e) {} }',
      ['a.ts:1 parameters of m (5, at most 4)'],
    ],
    ['a.service.ts', lines(301), ['a.service.ts:1 lines of the file (301, at most 300)']],
    ['a.controller.ts', lines(151), ['a.controller.ts:1 lines of the file (151, at most 150)']],
    [
      'libs/domain/src/a.ts',
      lines(151),
      ['libs/domain/src/a.ts:1 lines of the file (151, at most 150)'],
    ],
    [
      'a.ts',
      `@Component({ template: \`${'\n'.repeat(120)}\` })\nexport class A {}`,
      ['a.ts:1 lines of the template (121, at most 120)'],
    ],
    [
      'a.ts',
      `@Component({ template: '' })\nexport class A {\n${'  readonly a = 1;\n'.repeat(150)}}`,
      ['a.ts:1 lines of the component class (152, at most 150)'],
    ],
  ])('%s: %.40s', (path, text, expected) => {
    expect(tooLarge(path, text)).toEqual(expected);
  });
});
