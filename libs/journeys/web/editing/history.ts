import type { Step } from './steps';

/** What was done and can be taken back, and what was taken back and can be done again; the newest last. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
}

/** Nothing done yet. */
export const noHistory: History = { done: [], undone: [] };

const MOST = 100;

/** After something new was done, what was taken back before is over. */
export const did = ({ done }: History, step: Step): History => ({ done: [...done, step].slice(-MOST), undone: [] });

/** After the newest was taken back. */
export const tookBack = ({ done, undone }: History): History => ({ done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] });

/** After what was taken back last was done again. */
export const didAgain = ({ done, undone }: History): History => ({ done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) });

/** A step that was refused is over, on whichever side it stood. */
export const without = ({ done, undone }: History, step: Step): History => ({ done: done.filter((each) => each !== step), undone: undone.filter((each) => each !== step) });

/** The items whose versions a step counts on. */
const itemsOf = ({ edits }: Step): string[] => edits.flatMap(({ change, place, remove, restore }) => [change, place, remove, restore].flatMap((item) => (item ? [item.id] : [])));

/** Somebody else changed an item in between: what was done to it before cannot be taken back any more. */
export const withoutItem = ({ done, undone }: History, id: string): History => ({ done: done.filter((step) => !itemsOf(step).includes(id)), undone: undone.filter((step) => !itemsOf(step).includes(id)) });
