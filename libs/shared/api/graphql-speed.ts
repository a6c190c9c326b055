import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { answerOf } from './error-answer';
import type { RequestContext } from './request-context';

type Compiled = CompiledQuery | 'not compilable';

/**
 * Runs operations compiled (graphql-jit) instead of interpreted: measured 2 to 3 times less CPU on a list.
 * Apollo keeps parsed documents, so the document's identity is the cache key; both are dropped together.
 */
export function compiledExecution(schemaOf: () => GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();

  const compile = (document: DocumentNode, operationName: string | null): Compiled => {
    const operations = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, operations);
    const key = operationName ?? '';
    const known = operations.get(key);
    if (known) return known;
    const made = compileQuery(schemaOf(), document, operationName ?? '', { disablingCapturingStackErrors: true });
    const result = isCompiledQuery(made) ? made : 'not compilable';
    operations.set(key, result);
    return result;
  };

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, contextValue, request }) {
          const query = compile(document, operationName);
          if (query === 'not compilable') return null;
          const { data, errors } = (await query.query({}, contextValue, request.variables ?? {})) as ExecutionResult;
          // What bypasses Apollo's execution bypasses its error formatting too.
          const formatted = errors?.map((error) => answerOf(error, contextValue.request?.id));
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: { ...(formatted ? { errors: formatted } : {}), ...(data === undefined ? {} : { data }) } },
          };
        },
      };
    },
  };
}
