import { Button, useWords } from '@app/shared-web/light';
import { IconArrowLeft, IconCloudOff, IconLogin2 } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { AfterSend } from './after-send';
import type { Refused } from './ask';
import { Dictation } from './dictation';
import { MoreRows } from './more-rows';
import { Discard, OutboxNotice } from './outbox-notice';
import { PhotoStrip } from './photo-strip';
import { SeverityChoice } from './severity-choice';
import { type Connection, useReadiness } from './use-readiness';
import { type KeptForm, longestWhat, useRaiseForm } from './use-raise-form';

/** Raise an urgent moment: what happened, how bad, send. All else may be added. */
export function RaiseScreen({ first }: { first: KeptForm | null }) {
  const t = useWords('raise');
  const connection = useReadiness(null);
  const form = useRaiseForm(first, connection.readiness);
  const what = useRef<HTMLTextAreaElement>(null);
  const severity = useRef<HTMLDivElement>(null);
  const signedOut = connection.readiness?.kind === 'signedOut';
  useEffect(() => {
    document.title = `${t('title')} · Throughline`;
  }, [t]);

  if (form.phase.kind === 'after') {
    return (
      <div className="raise">
        <AfterSend outcome={form.phase.outcome} again={form.clear} />
      </div>
    );
  }

  async function send() {
    if (form.phase.kind === 'sending') return;
    if (signedOut) return form.signIn();
    const missing = await form.send();
    if (missing === 'what') what.current?.focus();
    if (missing === 'severity') severity.current?.querySelector('input')?.focus();
    if (missing === null) connection.look();
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  const { draft, change, problems } = form;
  const tooMany = draft.what.trim().length - longestWhat;

  return (
    <form className="raise" noValidate onSubmit={submit} onKeyDown={sendByKey}>
      <header className="top">
        <a href="/" className="back" aria-label={t('back')}>
          <IconArrowLeft size={24} stroke={1.75} aria-hidden />
        </a>
        <h1>{t('title')}</h1>
      </header>
      <main className="middle">
        <OutboxNotice inBackground={connection.inBackground} open={form.open} signedIn={connection.readiness?.kind === 'signedIn'} />
        {draft.instead && (
          <div className="notice">
            <div className="notice-words">
              <span>{t('refused.opened')}</span>
              <Discard throwAway={form.startAgain} />
            </div>
          </div>
        )}
        {form.restored && (
          <div className="notice">
            <span className="notice-words">
              {t('draft.restored')}
              {form.photosLost && <span>{t('draft.photos_lost')}</span>}
            </span>
            <button type="button" className="quiet" onClick={form.startAgain}>
              {t('draft.discard')}
            </button>
          </div>
        )}
        {form.refusal && <RefusalNotice refusal={form.refusal} />}
        <div className="block">
          <label htmlFor="what" className="question">
            {t('what.label')}
          </label>
          <textarea
            id="what"
            ref={what}
            rows={3}
            // The one thing that everybody comes here to do.
            autoFocus
            enterKeyHint="enter"
            placeholder={t('what.hint')}
            value={draft.what}
            aria-invalid={problems.what !== null || tooMany > 0}
            aria-describedby={problems.what || tooMany > 0 ? 'what-problem' : undefined}
            onChange={(event) => change({ what: event.target.value })}
          />
          {(problems.what === 'required' || tooMany > 0) && (
            <p id="what-problem" className="problem">
              {tooMany > 0 ? t('what.too_long', { count: tooMany }) : t('what.required')}
            </p>
          )}
          <PhotoStrip photos={form.photos} add={form.addPhotos} change={form.changePhotos}>
            <Dictation add={(words) => change({ what: draft.what.trim() === '' ? words : `${draft.what.trimEnd()} ${words}` })} />
          </PhotoStrip>
        </div>
        <div ref={severity}>
          <SeverityChoice value={draft.severity} choose={(chosen) => change({ severity: chosen })} problem={problems.severity && t('how_bad.required')} />
        </div>
        <MoreRows draft={draft} change={change} place={form.place} />
      </main>
      <SendBar connection={connection} sending={form.phase.kind === 'sending'} notKept={form.notKept} />
    </form>
  );
}

function RefusalNotice({ refusal }: { refusal: Refused }) {
  const t = useWords('raise');
  const { code } = refusal;
  const known = code === 'INVALID_INPUT' || code === 'KEY_REUSED' || code === 'NOT_FOUND' ? code : code.startsWith('FILE_') ? 'photo' : 'other';
  return (
    <div className="notice refused" role="alert">
      <span className="notice-words">
        <strong>{t('error.heading')}</strong>
        <span>{t(`error.${known}`)}</span>
      </span>
    </div>
  );
}

interface SendBarProps {
  connection: Connection;
  sending: boolean;
  notKept: 'nobodySignedIn' | 'cannotSeal' | 'noRoom' | null;
}

/** The thumb's place: the state of the network in one line, and the one button. */
function SendBar({ connection: { readiness, inBackground }, sending, notKept }: SendBarProps) {
  const t = useWords('raise');
  const signedOut = readiness?.kind === 'signedOut';
  const noNetwork = readiness?.kind === 'noNetwork';
  const words = notKept
    ? notKept === 'noRoom' ? 'network.no_room' : notKept === 'nobodySignedIn' ? 'network.offline_nobody' : 'network.not_kept'
    : signedOut ? 'network.signed_out'
    : !noNetwork ? 'network.online'
    : readiness.owner === null ? 'network.offline_nobody'
    : inBackground ? 'network.offline_background'
    : 'network.offline_opening';
  return (
    <footer className="bottom">
      <p className={notKept ? 'line problem' : 'line'} role="status">
        {signedOut ? <IconLogin2 size={18} stroke={1.75} aria-hidden /> : (noNetwork || notKept) && <IconCloudOff size={18} stroke={1.75} aria-hidden />}
        <span>{t(words)}</span>
      </p>
      <Button type="submit" kind="main" size="large" wide busy={sending}>
        {t(signedOut ? 'send.sign_in' : sending ? 'send.sending' : 'send.send')}
      </Button>
    </footer>
  );
}
