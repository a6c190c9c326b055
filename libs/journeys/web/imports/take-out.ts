import { saveFile } from '@app/shared-web/imports';

/** What became of taking the whole inventory out. */
export type TakenOut = 'saved' | 'too_large' | 'failed';

/** Has the whole inventory made as one file, and kept: fetched first, so that a refusal is said instead of being saved. */
export async function takeOutWhole(): Promise<TakenOut> {
  try {
    const answer = await fetch('/inventory/export.json', { credentials: 'same-origin' });
    if (!answer.ok) return answer.status === 413 ? 'too_large' : 'failed';
    saveFile(await answer.blob(), 'inventory.json');
    return 'saved';
  } catch {
    return 'failed';
  }
}
