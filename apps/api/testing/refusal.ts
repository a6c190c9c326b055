import { ApiError } from './api-client';

/** The refusal of an operation; throws when it was not refused. */
export async function refusal(work: Promise<unknown>): Promise<ApiError> {
  const outcome = await work.then(() => null, (error: unknown) => error);
  if (outcome instanceof ApiError) return outcome;
  throw outcome ?? new Error('It was not refused.');
}

/** The code of a refusal. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusal(work)).code;
