import { proof } from '../api/attended';
import { faultOfGraphQL, type Fault } from '../api/fault';

/** The largest file that the API takes. */
export const largestFile = 256 * 1024 * 1024;

/** Why a file was not taken: one of the reasons that have words of their own, or any other fault. */
export type Refusal = { reason: 'encoding' | 'empty' | 'columns' | 'too_large' } | { reason: 'other'; error: unknown };

/** The API's answer to a file that it does not take. */
export class UploadRefused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

interface Refusing {
  errors?: Array<{ message: string; extensions?: unknown }>;
}

/** Sends a file and says how much of it is through. `fetch` cannot tell that, so this is the one place with an older way. */
export function sendFile<Answer>(path: string, file: File, onSent: (bytes: number) => void, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file, file.name);
    request.open('POST', path);
    for (const [name, value] of Object.entries(proof())) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, file.size));
    request.onload = () => {
      const answer = (request.response ?? {}) as Answer & Refusing;
      if (request.status < 300 && !answer.errors) return resolve(answer);
      const [error = { message: `The server answered ${request.status}.` }] = answer.errors ?? [];
      reject(new UploadRefused(faultOfGraphQL(error)));
    };
    request.onerror = () => reject(new TypeError('The file did not get through.'));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

/** Sends a file to be read as CSV; answers with the id of its run. */
export async function uploadFile(kind: string, file: File, onSent: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  return (await sendFile<{ id: string }>(`/imports?kind=${encodeURIComponent(kind)}`, file, onSent, signal)).id;
}

const known = ['encoding', 'empty', 'columns'] as const;

/** Why it failed, so that it can be said in words. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof UploadRefused)) return { reason: 'other', error };
  if (error.fault.code === 'FILE_TOO_LARGE') return { reason: 'too_large' };
  const rule = error.fault.fields[0]?.rule;
  const reason = known.find((each) => each === rule);
  return reason ? { reason } : { reason: 'other', error };
}
