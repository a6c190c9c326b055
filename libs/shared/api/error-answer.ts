import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ErrorCode } from './errors';

const log = new Logger('Errors');
const ours = new Set<string>(Object.values(ErrorCode));
// What Apollo and graphql-js say of a document or its variables: the client's error, said without internals.
const badQuery = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

// A null from a variable, where the argument has a default and takes none, is found only while the field is answered.
const refusesNull = /^Argument "[^"]+" of (non-null|required) type /;

/** An error as a client may see it: a code of ours, the path, a sentence; never SQL, never a stack. */
export function answerOf(error: unknown, requestId?: string): GraphQLFormattedError {
  const thrown = rootOf(error);
  const path = error instanceof GraphQLError ? error.path : undefined;
  const place = path ? { path } : {};
  if (thrown instanceof GraphQLError) {
    // graphql-jit's own errors have no extensions: with a path it is our answer that is wrong, without one their variables.
    const code = String(thrown.extensions?.code ?? (path && !refusesNull.test(thrown.message) ? 'UNEXPECTED' : 'BAD_USER_INPUT'));
    if (ours.has(code)) return { message: thrown.message, ...place, extensions: { code, ...details(thrown) } };
    if (badQuery.has(code)) return { message: thrown.message, ...place, extensions: { code: ErrorCode.BAD_QUERY } };
  }
  log.error({ requestId, path: path?.join('.'), err: (thrown as Error)?.stack ?? String(thrown) });
  return {
    message: 'Something went wrong on our side. Nothing of this request was kept; try again, and tell us the request number if it stays.',
    ...place,
    extensions: { code: ErrorCode.INTERNAL, ...(requestId ? { requestId } : {}) },
  };
}

/** The HTTP status that goes with a code, for routes that are not GraphQL. */
export function statusOf(code: string): number {
  const statuses: Partial<Record<string, number>> = {
    NOT_FOUND: 404, SIGNED_OUT: 401, NOT_ALLOWED: 403, SEND_TOKEN_NOT_VALID: 401, FILE_TOO_LARGE: 413, FILE_TYPE_REFUSED: 415,
    STALE: 409, CONFLICT: 409, KEY_REUSED: 409, UNAVAILABLE: 503, INTERNAL: 500, TOO_MANY_ATTEMPTS: 429,
  };
  return statuses[code] ?? 400;
}

/** Resolvers' errors arrive wrapped; the innermost one is what was thrown. */
function rootOf(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}

function details({ extensions }: GraphQLError): object {
  const { values, fields } = extensions;
  return { ...(values ? { values } : {}), ...(fields ? { fields } : {}) };
}
