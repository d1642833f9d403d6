import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, sourceFiles } from './sources.js';
import {
  type ByLanguage,
  differences,
  flatten,
  LANGUAGES,
  namedKeys,
  notedActs,
  refusalCodes,
} from './texts.js';

const FOLDER = 'frontend/public/i18n';
const files = sourceFiles();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isSpec = (path: string): boolean => path.endsWith('.spec.ts');

const scopes = [
  ...new Set(files.flatMap((path) => /^frontend\/public\/i18n\/([^/]+)\//.exec(path)?.[1] ?? [])),
];
const textsOf = (scope: string): ByLanguage =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      JSON.parse(read(`${FOLDER}/${scope}/${language}.json`)),
    ]),
  ) as unknown as ByLanguage;

describe('the texts', () => {
  const finnish = new Set(scopes.flatMap((scope) => [...flatten(textsOf(scope).fi, scope).keys()]));
  const web = files.filter((path) => /^frontend\/src\/.*\.(ts|html)$/.test(path) && !isSpec(path));
  const named = web.map((path) => ({ path, ...namedKeys(read(path), scopes) }));

  // 'session.required' is a code, whose words are 'problems.session.required'
  const isRefusal = (key: string): boolean => finnish.has(`problems.${key}`);

  test('are there, in scopes', () => {
    expect(scopes).toEqual(expect.arrayContaining(['shell', 'shared', 'problems']));
    expect(finnish.size).toBeGreaterThan(100);
  });

  test.each(scopes)('of %s are the same in Finnish, Swedish and English', (scope) => {
    expect(differences(scope, textsOf(scope))).toEqual([]);
  });

  test('that the pages name are there', () => {
    const missing = named.flatMap(({ path, keys, begun }) => [
      ...keys.filter((key) => !finnish.has(key) && !isRefusal(key)).map((key) => `${path}: ${key}`),
      ...begun
        .filter((begin) => ![...finnish].some((key) => key.startsWith(begin)))
        .map((begin) => `${path}: ${begin}…`),
    ]);
    expect(missing).toEqual([]);
  });

  test('that are there are named somewhere', () => {
    const keys = new Set(named.flatMap((file) => file.keys));
    const begun = [...new Set(named.flatMap((file) => file.begun)), 'problems.'];
    const unused = [...finnish].filter(
      (key) => !keys.has(key) && !begun.some((begin) => key.startsWith(begin)),
    );
    expect(unused).toEqual([]);
  });

  test('name every job', () => {
    const source = read('backend/src/platform/queue/jobs.ts');
    const jobs = [...source.matchAll(/^ {2}'([a-z-]+)\.([a-z-]+)': '/gm)];
    expect(jobs.length).toBeGreaterThan(10);
    const missing = jobs.filter(([, owner, what]) => !finnish.has(`shared.job.${owner}-${what}`));
    expect(missing.map(([line]) => line)).toEqual([]);
  });

  test('say every refusal of the backend', () => {
    const backend = files.filter((path) => /^backend\/src\/.*\.ts$/.test(path) && !isSpec(path));
    const codes = new Set(backend.flatMap((path) => refusalCodes(read(path))));
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes].filter((code) => !finnish.has(`problems.${code}`)).sort()).toEqual([]);
  });

  test('say every act of the audit trail', () => {
    const backend = files.filter((path) => /^backend\/src\/.*\.ts$/.test(path) && !isSpec(path));
    const acts = new Set(backend.flatMap((path) => notedActs(read(path))));
    const listed = read('frontend/src/app/audit/act-words.ts');
    const isSaid = (list: string, word = ''): boolean =>
      finnish.has(`audit.${list}.${word}`) && listed.includes(`  '${word}',`);
    expect(acts.size).toBeGreaterThan(50);
    const unsaid = [...acts].filter((act) => {
      const [noun, verb] = act.split('.');
      return !isSaid('kind', noun) || !isSaid('verb', verb);
    });
    expect(unsaid.sort()).toEqual([]);
  });
});

describe('what is wrong with a text is found', () => {
  const same = { a: 'x', b: { c: 'Hei {{name}}' } };

  test.each([
    [same, same, same, []],
    [same, { a: 'x', b: {} }, same, ['s.b.c: no text in sv']],
    [same, same, { ...same, d: 'new' }, ['s.d: no text in fi, sv']],
    [same, { ...same, a: ' ' }, same, ['s.a: no text in sv']],
    [same, { a: 'x', b: { c: 'Hej' } }, same, ['s.b.c: other {{gaps}} to fill']],
    [
      { a: 'yksi kaksi kolme' },
      { a: 'one two three' },
      { a: 'one two three' },
      ['s.a: not translated'],
    ],
  ])('%j %j %j', (fi, sv, en, expected) => {
    expect(differences('s', { fi, sv, en })).toEqual(expected);
  });

  test('keys in a source', () => {
    const source =
      "t('s.a.b') t('s.role.' + role) t('s.text-' + x) `s.state.${x}` 'other.a' routerLink=\"s.c\"";
    expect(namedKeys(source, ['s'])).toEqual({
      keys: ['s.a.b', 's.c'],
      begun: ['s.role.', 's.text-', 's.state.'],
    });
  });

  test('acts in a source', () => {
    const source = `record({ action: 'kpi.drift' }) note('import.run') note(key.id,
      'import.pause', x) notes('a.b')`;
    expect(notedActs(source)).toEqual(['kpi.drift', 'import.run', 'import.pause']);
  });

  test('codes in a source', () => {
    const source = `new AppError('too-many', 'sign-in.too-many') AppError.conflict('member.ended')
      notFound('network') invalidField('leftOn', 'before-start') { path, code: 'too-long' }`;
    expect(refusalCodes(source)).toEqual([
      ...['sign-in.too-many', 'member.ended', 'before-start', 'too-long', 'network.not-found'],
    ]);
  });
});
