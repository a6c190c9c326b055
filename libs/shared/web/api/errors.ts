import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { faultOfGraphQL, type Fault } from './fault';

/** Any error that a query, a mutation or a fetch can throw, as a Fault. */
export function faultOf(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error) && error.errors[0]) return faultOfGraphQL(error.errors[0]);
  const message = error instanceof Error ? error.message : String(error);
  const none = { message, values: {}, fields: [] };
  if (ServerError.is(error)) return { ...none, code: error.statusCode === 401 ? 'SIGNED_OUT' : error.statusCode >= 500 ? 'UNAVAILABLE' : 'UNKNOWN' };
  if (error instanceof TypeError) return { ...none, code: 'NO_NETWORK' };
  return { ...none, code: 'UNKNOWN' };
}
