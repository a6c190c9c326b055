import { useMutation } from '@apollo/client/react';
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { EditInStepsDocument } from '../journeys.generated';
import { did, didAgain, type History, noHistory, tookBack, without, withoutItem } from './history';
import { type Step, withVersions } from './steps';

/** Editing with a way back: every change of the inventory on a screen goes through one of these. */
export interface Editing {
  /** Does a step; rejects with the API's refusal, and nothing is done then. Answers with what takes this very step back, for a toast that outlives the screen. */
  perform: (step: Step) => Promise<() => Promise<void>>;
  /** Takes the newest step back; null where there is none. Rejects when somebody else changed an item of it since: the step is given up then. */
  undo: (() => Promise<void>) | null;
  /** Does again what was taken back last. */
  redo: (() => Promise<void>) | null;
}

const EditingContext = createContext<Editing | null>(null);

/** What an edit makes of the items in it. */
export type Made = ReadonlyArray<{ id: string; version: number }>;

/** Who wants to know of edits: once when one sets out, with what it will have made, and once when it is done. */
export interface EditingListeners {
  onEdited?: () => Promise<unknown> | void;
  onEditing?: (made: Promise<Made>) => void;
}

/** Everything below edits with one history. */
export function EditingProvider({ children, onEdited, onEditing }: EditingListeners & { children: ReactNode }) {
  return <EditingContext.Provider value={useNewEditing({ onEdited, onEditing })}>{children}</EditingContext.Provider>;
}

/** The history of the screen; without a provider above, one of one's own. */
export function useEditing(): Editing {
  const given = useContext(EditingContext);
  const own = useNewEditing();
  return given ?? own;
}

function useNewEditing({ onEdited, onEditing }: { [K in keyof EditingListeners]: EditingListeners[K] | undefined } = {}): Editing {
  const [mutate] = useMutation(EditInStepsDocument);
  const [history, setHistory] = useState<History>(noHistory);
  // The versions that our own steps made: what differs from them, somebody else changed.
  const ours = useRef(new Map<string, number>());

  const run = useCallback(
    async (edits: Step['edits']) => {
      const made = mutate({ variables: { input: { edits: withVersions(edits, ours.current) } } }).then(({ data }) => data?.editInventory.items ?? []);
      onEditing?.(made);
      for (const { id, version } of await made) ours.current.set(id, version);
      await onEdited?.();
    },
    [mutate, onEdited, onEditing],
  );

  const perform = useCallback(
    async (step: Step) => {
      const known = step.edits.flatMap(({ change, place, remove, restore }) => [change, place, remove, restore]).filter((item) => item != null);
      const elsewhere = known.filter(({ id, version }) => ours.current.has(id) && ours.current.get(id) !== version).map(({ id }) => id);
      // A new step is made on what the screen shows, whatever we made of the item before.
      for (const { id } of known) ours.current.delete(id);
      await run(step.edits);
      setHistory((now) => did(elsewhere.reduce(withoutItem, now), step));
      return async () => {
        setHistory((now) => without(now, step));
        await run(step.undo);
      };
    },
    [run],
  );

  const turn = useCallback(
    (step: Step | undefined, edits: Step['edits'] | undefined, then: (now: History) => History) =>
      step && edits
        ? async () => {
            try {
              await run(edits);
              setHistory(then);
            } catch (error) {
              setHistory((now) => without(now, step));
              throw error;
            }
          }
        : null,
    [run],
  );

  return useMemo(() => {
    const [last, next] = [history.done.at(-1), history.undone.at(-1)];
    return { perform, undo: turn(last, last?.undo, tookBack), redo: turn(next, next?.redo, didAgain) };
  }, [history, perform, turn]);
}
