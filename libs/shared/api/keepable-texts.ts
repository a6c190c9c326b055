import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
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

/** The refusal of what the database would break over, or null: named as every other field is, by its place within the input. */
export function unkeepable(said: unknown): GraphQLError | null {
  const path = unkeepableIn(said, '');
  return path === null ? null : unkeepableAt(path);
}

const unkeepableAt = (path: string): GraphQLError => invalid(path.replace(/^input\./, ''), 'text', 'This holds a character that cannot be kept. Delete it and type it again.');

const zeroInDocument = /\\u0000|\\u\{0+\}/;

/** Refuses texts that the database would break over, for every operation and before any of it runs. */
export function keepableTexts(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ request: { variables, query }, contextValue }) {
          const error = unkeepable(variables) ?? (zeroInDocument.test(query ?? '') ? unkeepableAt('query') : null);
          if (!error) return null;
          return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult: { errors: [answerOf(error, contextValue.request?.id)] } } };
        },
      };
    },
  };
}
