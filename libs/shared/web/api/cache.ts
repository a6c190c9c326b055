import { InMemoryCache, type FieldPolicy } from '@apollo/client';
import type { Wing } from '../wing/wing';

interface Page {
  nodes: readonly { __ref?: string }[];
  pageInfo: object;
}

/**
 * The field policy of a keyset page: every argument but `first` and `after` names the list,
 * a page with `after` is appended, one without begins the list again.
 */
export function keysetPage(): FieldPolicy<Page> {
  return {
    keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'first' && name !== 'after'),
    merge(existing, incoming, { args }) {
      if (!existing || !args?.['after']) return incoming;
      const known = new Set(existing.nodes.map(({ __ref }) => __ref));
      const fresh = incoming.nodes.filter(({ __ref }) => !__ref || !known.has(__ref));
      return { ...existing, ...incoming, nodes: [...existing.nodes, ...fresh] };
    },
  };
}

/** What is there once, and therefore needs no id to be one object in the cache. */
const single = { keyFields: [] as [] };

/** The normalised cache; each wing brings the policies of its own types (`wing.cache`), and what stands behind its interfaces. */
export function makeCache(wings: readonly Pick<Wing, 'cache' | 'interfaces'>[] = []): InMemoryCache {
  const cache = new InMemoryCache({
    typePolicies: {
      Viewer: single,
      Organization: single,
      Welcome: single,
      ThisDevice: single,
      SearchHit: { keyFields: false },
      // Two kinds of line can be about the same thing.
      TodayItem: { keyFields: ['kind', 'id'] },
      Today: { merge: true },
      Query: { fields: { importRuns: keysetPage() } },
      ImportRun: { fields: { problems: keysetPage(), missingPeople: keysetPage() } },
    },
  });
  for (const wing of wings) {
    cache.policies.addTypePolicies(wing.cache ?? {});
    cache.policies.addPossibleTypes(wing.interfaces ?? {});
  }
  return cache;
}
