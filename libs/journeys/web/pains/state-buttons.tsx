import { Button, errorWords, faultOf, toast, useWords } from '@app/shared-web';
import { useState } from 'react';
import type { PainState } from '../journeys.generated';
import { MergeDialog } from './merge-dialog';
import { ReasonDialog } from './reason-dialog';
import { type SeenPain, usePainActs } from './use-pain-acts';
import styles from './pains.module.css';

/** What a state is called as something to do: to confirm a report is another thing than to say that it hurts again. */
export function actWords(from: PainState, to: PainState): 'CONFIRMED' | 'AGAIN' | 'STOPPED' | 'WORKED_ON' | 'RELIEVED' | 'ACCEPTED' | 'DECLINED' | 'MERGED' {
  if (to === 'REPORTED') return 'CONFIRMED';
  if (to !== 'CONFIRMED' || from === 'REPORTED') return to;
  return from === 'WORKED_ON' ? 'STOPPED' : 'AGAIN';
}

/** The buttons that the viewer has for a pain point; the first is the usual one. What needs a reason or another pain point asks for it. */
export function StateButtons({ pain, actions, framed, onDone, onMerged }: {
  pain: SeenPain;
  actions: readonly PainState[];
  /** On a line among others no button stands out. */
  framed?: boolean;
  onDone?: () => void;
  onMerged?: (intoId: string) => void;
}) {
  const t = useWords('pains');
  const acts = usePainActs();
  const [asking, setAsking] = useState<PainState | null>(null);
  const [busy, setBusy] = useState<PainState | null>(null);
  if (actions.length === 0) return null;
  const close = () => setAsking(null);
  const done = () => {
    close();
    onDone?.();
  };
  const begin = async (state: PainState) => {
    if (state === 'ACCEPTED' || state === 'DECLINED' || state === 'MERGED') return setAsking(state);
    if (state === 'REPORTED') return;
    setBusy(state);
    try {
      await acts.set(pain, state);
      onDone?.();
    } catch (error) {
      const { what, next } = errorWords(faultOf(error));
      toast(`${what} ${next}`);
    } finally {
      setBusy(null);
    }
  };
  return (
    <div className={styles['buttons']}>
      {actions.map((state, index) => (
        <Button key={state} kind={framed ? (index === 0 ? 'plain' : 'quiet') : index === 0 ? 'main' : 'plain'} busy={busy === state} onClick={() => void begin(state)}>
          {t(`act.${actWords(pain.painState, state)}`)}
        </Button>
      ))}
      {(asking === 'ACCEPTED' || asking === 'DECLINED') && <ReasonDialog pain={pain} state={asking} onClose={close} onDone={done} />}
      {asking === 'MERGED' && (
        <MergeDialog
          pain={pain}
          onClose={close}
          onDone={(intoId) => {
            done();
            onMerged?.(intoId);
          }}
        />
      )}
    </div>
  );
}
