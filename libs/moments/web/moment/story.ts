import type { BoardRowFragment } from '../moments.generated';

/** How a moment stands in the words of whoever raised it. */
export type PlainState = 'waiting' | 'worked_on' | 'solved' | 'closed' | 'withdrawn' | 'merged';

/** Nobody holds it yet; somebody works on it; it is solved and the customer is being told; it is over. */
export function plainState({ state }: Pick<BoardRowFragment, 'state'>): PlainState {
  const plain: Record<BoardRowFragment['state'], PlainState> = { RAISED: 'waiting', ACCEPTED: 'worked_on', RESOLVED: 'solved', CLOSED: 'closed', WITHDRAWN: 'withdrawn', MERGED: 'merged' };
  return plain[state];
}

/** The colour beside the word. */
export const toneOfPlain: Record<PlainState, 'plain' | 'accent' | 'green'> = { waiting: 'plain', worked_on: 'accent', solved: 'green', closed: 'green', withdrawn: 'plain', merged: 'plain' };

/** Who has it, by the name that tells most: the department, else the person. */
export function holderName({ holder }: Pick<BoardRowFragment, 'holder'>): string | null {
  return holder?.department?.name ?? holder?.person?.name ?? null;
}
