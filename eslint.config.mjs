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

/** Every exported function, constant, class and shape says in a sentence what it is, unless its own GraphQL decorator does. */
const describesExports = {
  create(context) {
    const source = context.sourceCode;
    const isDescribed = (node) => source.getCommentsBefore(node).at(-1)?.value.startsWith('*') ?? false;
    const describesItself = ({ expression }) => source.getText(expression).includes('description');
    const look = (node) => {
      const { declaration } = node;
      if (!declaration || declaration.type === 'TSModuleDeclaration') return;
      const decorators = declaration.decorators ?? [];
      if (isDescribed(node) || isDescribed(decorators[0] ?? declaration) || decorators.some(describesItself)) return;
      const name = declaration.id?.name ?? declaration.declarations?.[0].id.name ?? 'This';
      context.report({ node: declaration, message: `${name} is exported: say in a sentence above it what it is.` });
    };
    return { ExportNamedDeclaration: look };
  },
};

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
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [{ name: 'class-validator', importNames: ['Length', 'MaxLength'], message: 'Take those of @app/shared-api: they count as the database does.' }] }],
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
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts', 'libs/**/*.tsx'],
    ignores: ['**/*.spec.*', '**/*words*.ts', '**/words/**', '**/migrations/**', '**/sample/{en,zh-hans,zh-hant,cases}/**'],
    plugins: { ours: { rules: { 'describes-exports': describesExports } } },
    rules: { 'ours/describes-exports': 'error' },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
);
