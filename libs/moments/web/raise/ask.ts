import { proof } from '@app/shared-web/light';
import type { TypedDocumentString } from './raise.generated';

/** The server understood and says no. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly values: Record<string, string | number>,
    readonly fields: Array<{ path: string; rule: string }>,
  ) {
    super(message);
  }
}

/** Nobody answered, or not in time, or not the server: nothing is known of what became of it. */
export class NotReached extends Error {}

interface Answer<T> {
  data?: T | null;
  errors?: Array<{ message: string; extensions?: { code?: string; values?: Record<string, string | number>; fields?: Array<{ path: string; rule: string }> } }>;
}

// The server is there but cannot right now: as good as no network.
const passing = new Set(['UNAVAILABLE', 'INTERNAL', 'TOO_MANY_ATTEMPTS']);

/** One GraphQL operation over fetch. Throws Refused or NotReached. */
export async function ask<TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>, variables: TVariables, timeoutMs = 8_000): Promise<TResult> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const answer = await exchange<Answer<TResult>>('/graphql', { body, headers: { 'content-type': 'application/json' } }, timeoutMs);
  const [error] = answer.errors ?? [];
  if (error) throw refusalOf(error);
  if (!answer.data) throw new NotReached('The answer holds no data.');
  return answer.data;
}

/** Uploads one photo; returns its id. */
export async function uploadPhoto(photo: Blob, timeoutMs: number): Promise<string> {
  const body = new FormData();
  body.append('file', photo, 'photo.jpg');
  const answer = await exchange<Answer<never> & { id?: string }>('/files', { body }, timeoutMs);
  const [error] = answer.errors ?? [];
  if (error) throw refusalOf(error);
  if (!answer.id) throw new NotReached('The answer names no file.');
  return answer.id;
}

async function exchange<T>(path: string, init: { body: BodyInit; headers?: Record<string, string> }, timeoutMs: number): Promise<T> {
  try {
    const response = await fetch(path, { method: 'POST', body: init.body, headers: { ...init.headers, ...proof() }, signal: AbortSignal.timeout(timeoutMs) });
    // A proxy's own page, or a hotel's, is no answer of ours: it is not JSON.
    return (await response.json()) as T;
  } catch (error) {
    throw new NotReached(error instanceof Error ? error.message : 'No answer.');
  }
}

function refusalOf(error: NonNullable<Answer<never>['errors']>[number]): Refused | NotReached {
  const { code = 'INTERNAL', values = {}, fields = [] } = error.extensions ?? {};
  return passing.has(code) ? new NotReached(error.message) : new Refused(code, error.message, values, fields);
}
