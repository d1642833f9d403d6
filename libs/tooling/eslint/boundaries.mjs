import nx from '@nx/eslint-plugin';

const only = (sourceTag, tags, bannedExternalImports = []) => ({
  sourceTag: `scope:${sourceTag}`,
  onlyDependOnLibsWithTags: tags.map((tag) => `scope:${tag}`),
  bannedExternalImports,
});

/** Which project may import which. The same table is held by tests/architecture on the whole graph. */
export const boundaries = [
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            only('domain', ['domain'], ['*']),
            only('analysis', ['domain'], ['@angular/*', '@nestjs/*', 'typeorm', 'node:*']),
            only('contract', []),
            only('ui', ['domain'], ['@nestjs/*', 'typeorm', '@angular/router']),
            only('backend', ['domain', 'analysis'], ['@angular/*']),
            only('frontend', ['contract', 'ui', 'domain', 'analysis'], ['@nestjs/*', 'typeorm']),
            only('migrations', []),
            { sourceTag: 'scope:tests', onlyDependOnLibsWithTags: ['*'] },
            { sourceTag: 'scope:tooling', onlyDependOnLibsWithTags: ['*'] },
          ],
        },
      ],
    },
  },
  // the rules of the programme depend on nothing; their specs draw random cases with fast-check
  {
    files: ['libs/domain/**/*.spec.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  // tests reach into every project by path: they look at what no project exports
  { files: ['tests/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
];
