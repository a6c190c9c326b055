import { PushStream } from './push-stream';

/** Which things changed, up to a place in the ledger. */
export interface Change {
  /** Where this stands: what a screen gives when it comes back. */
  cursor: string;
  /** What changed, each once; nothing where `reset`. */
  ids: string[];
  /** Too much happened meanwhile: load again what is shown. */
  reset: boolean;
}

/** How many entries of the ledger somebody is told who comes back; behind more they load again. */
export const MOST_MISSED = 1_000;
/** How many things one message names at most. */
const MOST_IDS = 500;

/** What an open screen is told of changes. One that is slow gets what waited for it in one message. */
export class ChangeStream extends PushStream<Change> {
  tell(change: Change): void {
    const waiting = this.pending.splice(0);
    const ids = [...new Set([...waiting.flatMap((earlier) => earlier.ids), ...change.ids])];
    const reset = change.reset || ids.length > MOST_IDS || waiting.some((earlier) => earlier.reset);
    this.push({ cursor: change.cursor, ids: reset ? [] : ids, reset });
  }
}
