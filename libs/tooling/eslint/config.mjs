import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './boundaries.mjs';
import { bannedIn } from './banned.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const angularCode = ['frontend/**/*.ts', 'libs/ui/**/*.ts'];
const templates = ['frontend/**/*.html', 'libs/ui/**/*.html'];
const testCode = ['**/*.spec.ts', 'tests/**/*.ts', 'backend/src/**/testing/**/*.ts'];

const typescript = {
  files: ['**/*.ts'],
  extends: [
    eslint.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
  ],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  rules: {
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
    ],
    // an empty text is no text: `name || null` means what it says
    '@typescript-eslint/prefer-nullish-coalescing': [
      'error',
      { ignorePrimitives: { string: true } },
    ],
    '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    // Entities and DTOs are classes for their decorators only: no methods, so a plain object is one.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-misused-spread': 'off',
    eqeqeq: 'error',
    'max-params': ['error', { max: 6 }],
  },
};

const tests = {
  files: testCode,
  rules: {
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
  },
};

const angularRules = {
  files: angularCode,
  extends: [angular.configs.tsRecommended],
  processor: angular.processInlineTemplates,
  rules: {
    '@angular-eslint/component-selector': [
      'error',
      { type: 'element', prefix: ['app', 'ui'], style: 'kebab-case' },
    ],
    '@angular-eslint/component-class-suffix': 'off',
    '@angular-eslint/prefer-on-push-component-change-detection': 'error',
  },
};

const scripts = {
  files: ['**/*.mjs'],
  extends: [eslint.configs.recommended],
  languageOptions: {
    globals: Object.fromEntries(
      ['process', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']
        .concat(['URL', 'fetch', 'performance', 'Buffer', 'AbortSignal', 'globalThis'])
        .map((name) => [name, 'readonly']),
    ),
  },
};

export default defineConfig(
  globalIgnores(['**/dist', '**/coverage', '**/.angular', '**/.nx', '**/node_modules']),
  globalIgnores(['libs/contract/src/**']),
  typescript,
  tests,
  angularRules,
  {
    files: templates,
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  scripts,
  ...boundaries,
  ...bannedIn,
  prettier,
);
