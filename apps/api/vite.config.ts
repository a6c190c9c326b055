import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The API and its programs, bundled for Node; packages stay outside. */
export default defineConfig({
  root: here,
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node22',
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: {
        main: resolve(here, 'main.ts'),
        migrate: resolve(here, 'programs/migrate.ts'),
        'admin-reset': resolve(here, 'programs/admin-reset.ts'),
        'directory-import': resolve(here, 'programs/directory-import.ts'),
        suggestions: resolve(here, 'programs/suggestions.ts'),
        'print-schema': resolve(here, 'programs/print-schema.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
