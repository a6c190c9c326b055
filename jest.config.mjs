// Both sides in one file: ESM through swc, the same aliases as tsconfig.base.json.
import { readFileSync } from 'node:fs';

const base = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8'));
const aliases = Object.fromEntries(
  Object.entries(base.compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, `<rootDir>/${path.slice(2)}`]),
);
const transform = (parser) => ({
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    { jsc: { parser, target: 'es2023', transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' }, useDefineForClassFields: false }, keepClassNames: true }, module: { type: 'es6' } },
  ],
});
const shared = { rootDir: import.meta.dirname, moduleNameMapper: aliases, modulePathIgnorePatterns: ['/dist/', '/data/'] };

export default {
  // Two cores, shared: a slow machine must not fail a test that is right.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'api',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/tools/jest-worker.mjs'],
      extensionsToTreatAsEsm: ['.ts'],
      testMatch: ['<rootDir>/libs/*/api/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'],
      transform: transform({ syntax: 'typescript', decorators: true }),
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/libs/shared/web/testing-globals.ts'],
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts?(x)', '<rootDir>/apps/web/**/*.spec.ts?(x)'],
      transform: transform({ syntax: 'typescript', tsx: true }),
      moduleNameMapper: { ...aliases, '\\.css$': '<rootDir>/tools/empty-module.mjs' },
    },
  ],
};
