import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
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
