import { allWaiting, flushOutbox, type OutboxState, onWaitingChange, outboxState, type Refusal, takeOut, useWords, type WaitingMoment } from '@app/shared-web/light';
import { IconClockPause, IconCircleCheck, IconMailExclamation } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

interface OutboxNoticeProps {
  inBackground: boolean;
  /** Opens a refused moment for its author; null if it opened, else why not. */
  open: (moment: WaitingMoment) => Promise<'not_yours' | 'gone' | null>;
  signedIn: boolean;
}

/** What waits on this phone and what was refused: how many, never what, for the next person may stand before it. */
export function OutboxNotice({ inBackground, open, signedIn }: OutboxNoticeProps) {
  const t = useWords('raise');
  const { state, refused, arrived } = useOutboxList();
  const [busy, setBusy] = useState(false);

  async function sendNow() {
    setBusy(true);
    await flushOutbox().catch(() => undefined);
    setBusy(false);
  }

  return (
    <section className="notices" aria-live="polite">
      {arrived.length > 0 && (
        <p className="notice settled">
          <IconCircleCheck size={20} stroke={1.75} aria-hidden />
          <span>{t('waiting.arrived', { numbers: arrived.join(', ') })}</span>
        </p>
      )}
      {state.waiting > 0 && (
        <div className="notice waiting">
          <IconClockPause size={20} stroke={1.75} aria-hidden />
          <span className="notice-words">
            <strong>{t('waiting.title', { count: state.waiting })}</strong>
            <span className="soft">{t(inBackground ? 'waiting.background' : 'waiting.opening')}</span>
          </span>
          <button type="button" className="quiet" disabled={busy} onClick={() => void sendNow()}>
            {t(busy ? 'waiting.trying' : 'waiting.now')}
          </button>
        </div>
      )}
      {refused.map((moment) => (
        <RefusedMoment key={moment.clientKey} moment={moment} open={open} signedIn={signedIn} />
      ))}
    </section>
  );
}

function RefusedMoment({ moment, open, signedIn }: { moment: WaitingMoment } & Pick<OutboxNoticeProps, 'open' | 'signedIn'>) {
  const t = useWords('raise');
  const why = useWhy();
  const [problem, setProblem] = useState<'not_yours' | 'gone' | null>(null);
  const nobodyCan = moment.refusal?.code === 'ENVELOPE_NOT_VALID' || moment.refusal?.values['reason'] === 'author_left';
  return (
    <div className="notice refused">
      <IconMailExclamation size={20} stroke={1.75} aria-hidden />
      <div className="notice-words">
        <strong>{t('refused.title', { count: 1 })}</strong>
        <span>{why(moment.refusal!)}</span>
        {problem && <span className="soft">{t(`refused.${problem}`)}</span>}
        {!signedIn && !nobodyCan && <span className="soft">{t('refused.open_hint')}</span>}
        {signedIn && (nobodyCan ? <Discard throwAway={() => void takeOut(moment.clientKey)} /> : problem !== 'not_yours' && <OpenButton open={() => void open(moment).then(setProblem)} />)}
      </div>
    </div>
  );
}

function OpenButton({ open }: { open: () => void }) {
  const t = useWords('raise');
  return (
    <div className="notice-buttons">
      <button type="button" className="quiet" onClick={open}>
        {t('refused.open')}
      </button>
    </div>
  );
}

/** Throwing away asks once, in the words of what is lost. */
export function Discard({ throwAway }: { throwAway: () => void }) {
  const t = useWords('raise');
  const [sure, setSure] = useState(false);
  return (
    <div className="notice-buttons">
      {sure && <span className="soft">{t('refused.discard_sure')}</span>}
      <button type="button" className={sure ? 'quiet danger' : 'quiet'} onClick={() => (sure ? throwAway() : setSure(true))}>
        {t(sure ? 'refused.discard_yes' : 'refused.discard')}
      </button>
      {sure && (
        <button type="button" className="quiet" onClick={() => setSure(false)}>
          {t('refused.discard_no')}
        </button>
      )}
    </div>
  );
}

/** The sentence for a refusal. */
function useWhy(): (refusal: Refusal) => string {
  const t = useWords('raise');
  return ({ code, values }) => {
    const reason = values['reason'] ?? '';
    if (code === 'SEND_TOKEN_NOT_VALID' && (reason === 'expired' || reason === 'revoked' || reason === 'author_left')) return t(`refused.why.${reason}`);
    if (code === 'INVALID_INPUT') return t(values['field'] === 'what' && values['rule'] === 'maxLength' ? 'refused.why.what_too_long' : 'refused.why.invalid');
    if (code === 'ENVELOPE_NOT_VALID') return t('refused.why.sealed_wrongly');
    if (code === 'KEY_REUSED') return t('refused.why.key_reused');
    if (code === 'FILE_TYPE_REFUSED') return t('refused.why.photo');
    if (code === 'FILE_TOO_LARGE' || code === 'LIMIT_EXCEEDED') return t('refused.why.too_large');
    if (code === 'NOT_FOUND') return t('refused.why.place');
    return t('refused.why.other', { code });
  };
}

interface OutboxList {
  state: OutboxState;
  refused: WaitingMoment[];
}

function useOutboxList(): OutboxList & { arrived: string[] } {
  const [list, setList] = useState<OutboxList>({ state: { waiting: 0, refused: 0 }, refused: [] });
  const [arrived, setArrived] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    const show = (now: OutboxList) => !gone && setList(now);
    void readOutbox().then(show);
    const stop = onWaitingChange((_state, sent) => {
      setArrived((before) => [...before, ...sent.map(({ number }) => number)]);
      void readOutbox().then(show);
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return { ...list, arrived };
}

async function readOutbox(): Promise<OutboxList> {
  const [state, all] = await Promise.all([outboxState(), allWaiting().catch(() => [])]);
  return { state, refused: all.filter((moment) => moment.refusal) };
}
