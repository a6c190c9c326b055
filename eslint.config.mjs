import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The one table of which wing may use which. Arrows point down; nothing points up. */
const mayUse = {
  shared: [],
  people: [],
  journeys: ['people'],
  goals: ['people'],
  notifications: ['people'],
  moments: ['people', 'journeys'],
  blockers: ['people', 'journeys', 'moments', 'goals'],
  coaching: ['people', 'journeys', 'moments', 'blockers'],
  councils: ['people', 'journeys', 'moments', 'goals', 'blockers'],
  sponsorship: ['people', 'journeys', 'moments', 'goals', 'blockers', 'councils'],
};

const wings = Object.entries(mayUse).map(([wing, others]) => ({
  sourceTag: `domain:${wing}`,
  onlyDependOnLibsWithTags: [wing, 'shared', ...others].map((name) => `domain:${name}`),
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.generated.ts', '**/node_modules/**', 'data/**', '.nx/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: ['^@app/testing$'],
          enforceBuildableLibDependency: false,
          // Specs boot the whole app (@app/testing). Only the way through the app is let go; every other circle is caught.
          ignoredCircularDependencies: [['tag:side:api', 'api']],
          depConstraints: [
            { sourceTag: 'domain:apps', onlyDependOnLibsWithTags: ['*'] },
            ...wings,
            { sourceTag: 'side:api', onlyDependOnLibsWithTags: ['side:api'] },
            { sourceTag: 'side:web', onlyDependOnLibsWithTags: ['side:web'] },
          ],
        },
      ],
    },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
);
