import { useApolloClient } from '@apollo/client/react';
import { countWaitingAgain, errorWords, toast, useFormat, useWords } from '@app/shared-web';
import { createContext, lazy, Suspense, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { BoardRowFragmentDoc, type BoardRowFragment } from '../moments.generated';
import { acts, type ActName } from './acts';
import { forEachOf } from './for-each';
import { sendingWith } from './sending';

/** An offer that somebody answers who may not read the moment yet. */
export interface Unread {
  offerId: string;
  number: string;
}

/** Starts an act on one moment or on several, by their ids. */
export type Start = (act: ActName, ids: readonly string[], unread?: Unread) => void;

// the forms come when the first of them is opened
const ActDialog = lazy(() => import('./act-dialog'));

const StartContext = createContext<Start | null>(null);

/** Starts an act: what needs no words is done at once, all else opens its form. Below `<ActsProvider>`. */
export function useActs(): Start {
  const start = useContext(StartContext);
  if (!start) throw new Error('useActs: no ActsProvider above');
  return start;
}

/** Gives a screen the acts on moments, and shows their dialogs. */
export function ActsProvider({ children, onDone }: { children: ReactNode; onDone?: (act: ActName, ids: readonly string[]) => void }) {
  const [asking, setAsking] = useState<{ act: ActName; ids: readonly string[]; unread?: Unread } | null>(null);
  const client = useApolloClient();
  const doAtOnce = useAtOnce();
  const from = useRef<Element | null>(null);
  const open = useRef(false);
  const done = useCallback(
    (act: ActName, ids: readonly string[]) => {
      onDone?.(act, ids);
      void countWaitingAgain(client).catch(() => {});
    },
    [client, onDone],
  );
  const start = useCallback<Start>((act, ids, unread) => {
    // one thing at a time: a key that reaches us from behind an open form starts nothing
    if (ids.length === 0 || open.current) return;
    if (acts[act].atOnce) void doAtOnce(act, ids, unread).then((came) => came && done(act, ids));
    else {
      // from within a form (tell first, then close) it goes back to where that was started
      if (!document.activeElement?.closest('form')) from.current = document.activeElement;
      open.current = true;
      setAsking({ act, ids, ...(unread ? { unread } : {}) });
    }
  }, [doAtOnce, done]);
  const close = () => {
    setAsking(null);
    open.current = false;
    // back to the row or the button that it was started from
    requestAnimationFrame(() => from.current instanceof HTMLElement && from.current.isConnected && from.current.focus());
  };
  return (
    <StartContext.Provider value={start}>
      {children}
      {asking && (
        <Suspense fallback={null}>
          <ActDialog key={`${asking.act} ${asking.ids.join()}`} {...asking} onClose={close} onDone={() => done(asking.act, asking.ids)} />
        </Suspense>
      )}
    </StartContext.Provider>
  );
}

/** Does what needs no words, and says what came of it. */
function useAtOnce() {
  const client = useApolloClient();
  const t = useWords('moments');
  const format = useFormat();
  return useMemo(() => {
    const sending = sendingWith(client);
    const rowOf = (id: string) => client.cache.readFragment<BoardRowFragment>({ id: client.cache.identify({ __typename: 'Moment', id }) ?? '', fragment: BoardRowFragmentDoc, fragmentName: 'BoardRow' });
    const offerOf = async (id: string) => (rowOf(id) ?? (await sending.look(id)).data?.moment)?.openOffer?.id;
    const numberOf = (id: string) => rowOf(id)?.number ?? '';
    const accept = async (id: string, unread?: Unread) => {
      const offerId = unread?.offerId ?? (await offerOf(id));
      const number = unread?.number ?? numberOf(id);
      if (!offerId) return toast(t('refused.accept', { number }));
      const faster = await sending.accept(offerId);
      if (!faster) return toast(t('done.accept', { number }));
      await sending.look(id);
      toast(t('already_accepted', { who: faster.by?.name ?? t('somebody'), time: format.time(faster.at) }));
    };
    const run: Partial<Record<ActName, (id: string, unread?: Unread) => Promise<unknown>>> = {
      accept,
      take_up: (id) => sending.takeUp(id),
      join: (id) => sending.join(id),
      leave: (id) => sending.leave(id),
      take_back: async (id) => sending.takeBack((await offerOf(id)) ?? ''),
    };
    return async (act: ActName, ids: readonly string[], unread?: Unread): Promise<boolean> => {
      const outcomes = await forEachOf(ids, (id) => run[act]?.(id, unread) ?? Promise.resolve());
      const failed = outcomes.flatMap(({ subject, fault }) => (fault ? [{ subject, fault }] : []));
      for (const { subject, fault } of failed.slice(0, 3)) {
        const { what, next } = errorWords(fault);
        toast(t('not_done', { number: unread?.number ?? numberOf(subject), what, next }));
        void sending.look(subject).catch(() => undefined);
      }
      const done = outcomes.length - failed.length;
      if (done > 0 && act !== 'accept') toast(ids.length === 1 ? t(`done.${act as 'take_up' | 'join' | 'leave' | 'take_back'}`, { number: numberOf(ids[0] ?? '') }) : t(`done_many.${act as 'take_up'}`, { count: done }));
      return done > 0;
    };
  }, [client, t, format]);
}
