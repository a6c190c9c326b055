import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** What one page may weigh: everything that is loaded until it can be used. */
export interface PageBudget {
  /** The page, as an input of the build: `raise.html`. */
  page: string;
  /** JavaScript, gzipped, in kB. */
  most: number;
  /** Parts that it fetches by itself before it is of use: the end of a source file's path. */
  fetches?: readonly (string | RegExp)[];
  /** Whether everything that it can ever fetch counts. */
  everything?: boolean;
}

function reach(bundle: Rollup.OutputBundle, start: Rollup.OutputChunk, { fetches = [], everything = false }: PageBudget): Set<Rollup.OutputChunk> {
  const wanted = (chunk: Rollup.OutputChunk) =>
    everything || fetches.some((part) => (typeof part === 'string' ? chunk.facadeModuleId?.endsWith(part) : part.test(chunk.facadeModuleId ?? '')));
  const reached = new Set<Rollup.OutputChunk>();
  const visit = (chunk: Rollup.OutputChunk) => {
    if (reached.has(chunk)) return;
    reached.add(chunk);
    for (const [name, always] of [...chunk.imports.map((each) => [each, true] as const), ...chunk.dynamicImports.map((each) => [each, false] as const)]) {
      const next = bundle[name];
      if (next?.type === 'chunk' && (always || wanted(next))) visit(next);
    }
  };
  visit(start);
  return reached;
}

/** Fails the build when a page has become heavier than was decided, and names what weighs most. */
export function pageSizes(budgets: readonly PageBudget[]): Plugin {
  return {
    name: 'throughline-page-sizes',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const budget of budgets) {
        const start = Object.values(bundle).find((each): each is Rollup.OutputChunk => each.type === 'chunk' && each.isEntry && (each.facadeModuleId?.endsWith(`/${budget.page}`) ?? false));
        if (!start) this.error(`The build has no page ${budget.page}.`);
        const weighed = [...reach(bundle, start, budget)].map(({ fileName, code }) => ({ fileName, size: gzipSync(code).length / 1000 })).sort((one, other) => other.size - one.size);
        const total = weighed.reduce((sum, { size }) => sum + size, 0);
        const sentence = `${budget.page}: ${total.toFixed(1)} kB of JavaScript, gzipped; at most ${budget.most} kB`;
        const heaviest = weighed.slice(0, 8).map(({ fileName, size }) => `  ${size.toFixed(1)} kB ${fileName}`).join('\n');
        if (total > budget.most) this.error(`${sentence}. The heaviest parts:\n${heaviest}`);
        this.info(process.env['SIZES'] ? `${sentence}\n${heaviest}` : sentence);
      }
    },
  };
}
