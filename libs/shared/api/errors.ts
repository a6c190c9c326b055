import { registerEnumType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

/** Every code that `extensions.code` can carry. Closed: the client has words for each, in three languages. */
export enum ErrorCode {
  INVALID_INPUT = 'INVALID_INPUT',
  NOT_FOUND = 'NOT_FOUND',
  NOT_ALLOWED = 'NOT_ALLOWED',
  SIGNED_OUT = 'SIGNED_OUT',
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  DEVICE_NOT_ENROLLED = 'DEVICE_NOT_ENROLLED',
  SHEET_NOT_VALID = 'SHEET_NOT_VALID',
  PUBLIC_URL_MISSING = 'PUBLIC_URL_MISSING',
  NOT_SET_UP = 'NOT_SET_UP',
  ALREADY_SET_UP = 'ALREADY_SET_UP',
  WRONG_CODE = 'WRONG_CODE',
  STALE = 'STALE',
  CONFLICT = 'CONFLICT',
  REMOVED = 'REMOVED',
  KEY_REUSED = 'KEY_REUSED',
  WRONG_STATE = 'WRONG_STATE',
  OFFER_NOT_OPEN = 'OFFER_NOT_OPEN',
  ALREADY_ACCEPTED = 'ALREADY_ACCEPTED',
  SEND_TOKEN_NOT_VALID = 'SEND_TOKEN_NOT_VALID',
  ENVELOPE_NOT_VALID = 'ENVELOPE_NOT_VALID',
  FILE_TOO_LARGE = 'FILE_TOO_LARGE',
  FILE_TYPE_REFUSED = 'FILE_TYPE_REFUSED',
  LIMIT_EXCEEDED = 'LIMIT_EXCEEDED',
  BAD_QUERY = 'BAD_QUERY',
  UNAVAILABLE = 'UNAVAILABLE',
  INTERNAL = 'INTERNAL',
}

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Every code that an error can carry in extensions.code.',
  valuesMap: {
    INVALID_INPUT: { description: 'One or more fields are not right; extensions.fields names each with its rule.' },
    NOT_FOUND: { description: 'There is no such thing, or it is not yours to see: both look the same.' },
    NOT_ALLOWED: { description: 'You may see it, but not do this.' },
    SIGNED_OUT: { description: 'No session runs: sign in.' },
    WRONG_CREDENTIALS: { description: 'The account and its secret do not go together.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many attempts on this device; values.seconds says how long to wait.' },
    DEVICE_NOT_ENROLLED: { description: 'Badge and PIN work only on a device that was enrolled.' },
    SHEET_NOT_VALID: { description: 'The printed sheet is used, voided or older than 7 days.' },
    PUBLIC_URL_MISSING: { description: 'No sheet can be printed until PUBLIC_URL is set to an https address.' },
    NOT_SET_UP: { description: 'The instance is empty: it must be set up first.' },
    ALREADY_SET_UP: { description: 'The instance was set up before.' },
    WRONG_CODE: { description: 'The one-time code from the terminal does not match.' },
    STALE: { description: 'Somebody changed it since you loaded it; values.by says who, values.at when, values.fields which fields. Load again.' },
    CONFLICT: { description: 'It does not go together with what is there already.' },
    REMOVED: { description: 'It was removed since you loaded it, or goes on in another; values.name says what.' },
    KEY_REUSED: { description: 'The same client key came with other input.' },
    WRONG_STATE: { description: 'The state that it is in does not allow this.' },
    OFFER_NOT_OPEN: { description: 'The offer was answered, taken back or has lapsed.' },
    ALREADY_ACCEPTED: { description: 'Somebody else accepted first; values.by says who.' },
    SEND_TOKEN_NOT_VALID: { description: 'The permission to send later is expired or revoked.' },
    ENVELOPE_NOT_VALID: { description: 'The sealed moment cannot be opened by this server.' },
    FILE_TOO_LARGE: { description: 'The file is larger than allowed; values.megabytes says how much is.' },
    FILE_TYPE_REFUSED: { description: 'By its content the file is of a kind that is not taken.' },
    LIMIT_EXCEEDED: { description: 'More than is allowed at once.' },
    BAD_QUERY: { description: 'The GraphQL document is malformed or larger than the limits.' },
    UNAVAILABLE: { description: 'The database is away for the moment; nothing was done, try again.' },
    INTERNAL: { description: 'Something unexpected; the request id finds it in the logs.' },
  },
});

/** One field that is not right: where it is, which rule it breaks, and the sentence for it. */
export interface FieldProblem {
  path: string;
  rule: string;
  message: string;
  values?: Record<string, string | number>;
}

/** Refuses with a code and a plain sentence; the client says it again in the person's language. */
export function refuse(code: ErrorCode, message: string, values: Record<string, string | number> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, values } });
}

/** Refuses several fields at once. */
export function invalidFields(fields: FieldProblem[]): GraphQLError {
  const message = fields.map((field) => field.message).join(' ');
  return new GraphQLError(message, { extensions: { code: ErrorCode.INVALID_INPUT, fields } });
}

/** Refuses one field, for rules that need more than a decorator. */
export function invalid(path: string, rule: string, message: string, values: Record<string, string | number> = {}): GraphQLError {
  return invalidFields([{ path, rule, message, values }]);
}

/** What is not there and what is not yours look the same. */
export function notFound(thing: string): GraphQLError {
  return refuse(ErrorCode.NOT_FOUND, `There is no such ${thing}, or it is not yours to see.`, { thing });
}
