const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only backend/src/platform/config reads the environment.',
};
const now = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Take the time from the injected Clock.',
};
const dateNow = {
  selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'Take the time from the injected Clock.',
};
const onlyOne = {
  selector:
    'MemberExpression[property.name="only"][object.name=/^(describe|it|test)$/], MemberExpression[property.name="only"][object.property.name="describe"], CallExpression[callee.name=/^(fdescribe|fit)$/]',
  message: 'A focused test hides all the others.',
};
const chance = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'Chance in a test must come from a seed.',
};

const ban = (files, ignores, restrictions) => ({
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', ...restrictions] },
});

const specs = ['**/*.spec.ts'];

/** What may not be written where. A later entry replaces an earlier one for the same file. */
export const bannedIn = [
  {
    files: ['backend/**/*.ts', 'frontend/**/*.ts', 'libs/**/*.ts', 'migrations/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  ban(['libs/domain/**/*.ts', 'libs/analysis/**/*.ts', 'libs/ui/**/*.ts'], specs, [
    environment,
    now,
    dateNow,
    chance,
  ]),
  ban(['backend/**/*.ts'], specs, [environment, now, dateNow]),
  ban(['backend/src/platform/clock/**/*.ts'], specs, [environment]),
  ban(['backend/src/platform/config/**/*.ts'], specs, [now, dateNow]),
  ban(['tests/**/*.ts', '**/*.spec.ts'], [], [onlyOne, chance]),
];
