import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { answerOf } from './error-answer';
import { invalid } from './errors';
import type { RequestContext } from './request-context';

/** Where a text holds what PostgreSQL cannot keep: the character zero, or half of a pair (an emoji cut in two). */
function unkeepableIn(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = unkeepableIn(inner, path ? `${path}.${name}` : name);
    if (found) return found;
  }
  return null;
}

const zeroInDocument = /\\u0000|\\u\{0+\}/;

/** Refuses texts that the database would break over, for every operation and before any of it runs. */
export function keepableTexts(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ request: { variables, query }, contextValue }) {
          const path = unkeepableIn(variables, '') ?? (zeroInDocument.test(query ?? '') ? 'query' : null);
          if (!path) return null;
          // As every other field is named: by its place within the input.
          const error = invalid(path.replace(/^input\./, ''), 'text', 'This holds a character that cannot be kept. Delete it and type it again.');
          return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult: { errors: [answerOf(error, contextValue.request?.id)] } } };
        },
      };
    },
  };
}
