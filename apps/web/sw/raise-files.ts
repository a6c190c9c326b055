import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';

const page = 'raise.html';

/**
 * Builds the service worker once the pages are built, with the list of the files that the raise screen
 * needs written into it: its scripts, its styles and the letters of its type, taken from the finished page.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'throughline-service-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const files = filesOf(page, bundle);
      const version = createHash('sha256').update(textOf(bundle[page])).update(files.join()).digest('hex').slice(0, 12);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await workerCode(files, version) });
    },
  };
}

/** Fails the build when a page needs more JavaScript, gzipped, before its first picture than it may: kB by page. */
export function sizeBudget(budgets: Record<string, number>): Plugin {
  return {
    name: 'throughline-size-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [name, most] of Object.entries(budgets)) {
        const scripts = linksOf(textOf(bundle[name])).filter((file) => file.endsWith('.js'));
        const size = scripts.reduce((sum, file) => sum + gzipSync(codeOf(bundle[file.slice(1)])).length, 0) / 1000;
        const words = `${name} needs ${size.toFixed(1)} kB of JavaScript, gzipped; it may need ${most} kB.`;
        if (size > most) this.error(words);
        this.info(words);
      }
    },
  };
}

function filesOf(name: string, bundle: Rollup.OutputBundle): string[] {
  const links = linksOf(textOf(bundle[name])).filter((file) => /\.(js|css)$/.test(file));
  const letters = links
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...textOf(bundle[file.slice(1)]).matchAll(/url\(["']?(\/assets\/[^"')]*-latin-[^"')]*\.woff2)/g)].map(([, letter]) => letter!))
    .filter((file) => !/-ext-/.test(file));
  return [...new Set([...links, ...letters])].sort();
}

const linksOf = (html: string): string[] => [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file!);

const textOf = (output: Rollup.OutputAsset | Rollup.OutputChunk | undefined): string => {
  if (output?.type !== 'asset') throw new Error('The bundle lacks a page or style that it should hold.');
  return typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source);
};

const codeOf = (output: Rollup.OutputAsset | Rollup.OutputChunk | undefined): string => (output?.type === 'chunk' ? output.code : '');

async function workerCode(files: string[], version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    resolve: { tsconfigPaths: true },
    define: { __RAISE_FILES__: JSON.stringify(files), __RAISE_VERSION__: JSON.stringify(version) },
    build: { write: false, copyPublicDir: false, rollupOptions: { input: resolve(import.meta.dirname, 'sw.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } } },
  });
  const [result] = [built].flat() as Rollup.RollupOutput[];
  const chunk = result?.output.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('The service worker did not build.');
  return chunk.code;
}
