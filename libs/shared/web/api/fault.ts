import type { WordValue } from '../i18n/words-type';
import type { ErrorCode as ApiErrorCode } from '../shared.generated';

/** The API's closed list of codes, and two that only the client knows. Each has its words in i18n/words.*.ts, or nothing compiles. */
export type ErrorCode = ApiErrorCode | 'NO_NETWORK' | 'UNKNOWN';

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
  code?: ErrorCode;
  values?: Record<string, WordValue>;
  fields?: FieldFault[];
  requestId?: string;
}

/** Read the first GraphQL error of an answer, as it stands in `errors[0]`. A code that a newer server added reads as UNKNOWN does. */
export function faultOfGraphQL(error: { message: string; extensions?: unknown }): Fault {
  const { code = 'UNKNOWN', values = {}, fields = [], requestId } = (error.extensions ?? {}) as Extensions;
  return { code, message: error.message, values, fields, ...(requestId ? { requestId } : {}) };
}
