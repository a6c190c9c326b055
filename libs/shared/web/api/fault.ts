import type { WordValue } from '../i18n/words-type';

/** The closed list of the API's error codes, and two that only the client knows. */
export type ErrorCode =
  | 'INVALID_INPUT' | 'NOT_FOUND' | 'NOT_ALLOWED' | 'SIGNED_OUT' | 'STALE' | 'CONFLICT' | 'KEY_REUSED' | 'TOO_MANY_ATTEMPTS'
  | 'WRONG_CREDENTIALS' | 'LIMIT_EXCEEDED' | 'UNAVAILABLE' | 'NOT_SET_UP' | 'INTERNAL' | 'ALREADY_ACCEPTED' | 'OFFER_NOT_OPEN'
  | 'WRONG_STATE' | 'NO_NETWORK' | 'UNKNOWN';

/** One field that the API did not take, and by which rule. */
export interface FieldFault {
  path: string;
  rule: string;
  message: string;
  values?: Record<string, WordValue>;
}

/** An error as screens need it, wherever it came from. */
export interface Fault {
  code: ErrorCode;
  message: string;
  values: Record<string, WordValue>;
  fields: FieldFault[];
  /** For whoever asks the administrator: the server's log has the same. */
  requestId?: string;
}

interface Extensions {
  code?: string;
  values?: Record<string, WordValue>;
  fields?: FieldFault[];
  requestId?: string;
}

/** Every code that has words; an unknown one from a newer server is shown as UNKNOWN. */
const codes = new Set<string>([
  'INVALID_INPUT', 'NOT_FOUND', 'NOT_ALLOWED', 'SIGNED_OUT', 'STALE', 'CONFLICT', 'KEY_REUSED', 'TOO_MANY_ATTEMPTS', 'WRONG_CREDENTIALS',
  'LIMIT_EXCEEDED', 'UNAVAILABLE', 'NOT_SET_UP', 'INTERNAL', 'ALREADY_ACCEPTED', 'OFFER_NOT_OPEN', 'WRONG_STATE', 'NO_NETWORK',
]);

function codeOf(code: string | undefined): ErrorCode {
  return code && codes.has(code) ? (code as ErrorCode) : 'UNKNOWN';
}

/** Read the first GraphQL error of an answer, as it stands in `errors[0]`. */
export function faultOfGraphQL(error: { message: string; extensions?: unknown }): Fault {
  const { code, values = {}, fields = [], requestId } = (error.extensions ?? {}) as Extensions;
  return { code: codeOf(code), message: error.message, values, fields, ...(requestId ? { requestId } : {}) };
}
