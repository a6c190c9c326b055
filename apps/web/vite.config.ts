import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { pageSizes } from './build/page-sizes';
import { serviceWorker } from './sw/raise-files';

const here = import.meta.dirname;

/** While developing, /raise is the raise page, as the API serves it. */
const raisePage: Plugin = {
  name: 'throughline-raise-page',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (/^\/raise(\/|\?|$)/.test(request.url ?? '')) request.url = '/raise.html';
      next();
    });
  },
};

/** Two pages: the shell, and the raise screen, which is small enough to open on a bad network and keeps working without one. */
export default defineConfig({
  root: here,
  resolve: { tsconfigPaths: true },
  plugins: [
    react(),
    raisePage,
    serviceWorker(),
    pageSizes([
      { page: 'raise.html', most: 120, everything: true },
      // the frame, Today, and the words of the longest language (not those that come with a page): what stands between a click and the first screen
      { page: 'index.html', most: 260, fetches: ['/today/today-page.tsx', /\/web\/(src\/|i18n\/)?words\.zh-hant\.ts$/] },
    ]),
  ],
  build: {
    target: 'es2023',
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    sourcemap: true,
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: { index: resolve(here, 'index.html'), raise: resolve(here, 'raise.html') } },
  },
});
