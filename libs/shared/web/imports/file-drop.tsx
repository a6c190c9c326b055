import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { errorWords } from '../i18n/error-words';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import { faultOf } from '../api/errors';
import { Button } from '../parts/button';
import { Notice } from '../parts/notices';
import { announce } from '../parts/toast';
import { MeDocument } from '../shared.generated';
import { Progress } from './progress';
import { refusalOf, UploadRefused, type Refusal } from './upload';
import styles from './imports.module.css';

interface Sending {
  file: File;
  sent: number;
}

/** What a way of taking a file needs. */
export interface FileDropProps<Answer> {
  /** Which files, as an input takes it. */
  accept: string;
  /** How large it may be, in bytes. */
  most: number;
  words: { drop: string; limits: string };
  /** A file that one can begin with, or more to read. */
  more?: ReactNode;
  send: (file: File, onSent: (bytes: number) => void, signal: AbortSignal) => Promise<Answer>;
  /** Words for a refusal that only this way knows. */
  refused?: (rule: string | undefined) => { what: string; next: string } | null;
  onSent: (answer: Answer, file: File) => void;
}

/** Takes a file, by hand or by dropping it, and sends it; a file that was refused stays chosen. */
export function FileDrop<Answer>({ accept, most, words, more, send: sendTo, refused: refusedWords, onSent }: FileDropProps<Answer>) {
  const t = useWords('imports');
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const limits = useId();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<Sending | null>(null);
  const [refused, setRefused] = useState<{ file: File; refusal: Refusal } | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File) => {
    setRefused(null);
    if (file.size > most) return setRefused({ file, refusal: { reason: 'too_large' } });
    const stop = new AbortController();
    running.current = stop;
    setSending({ file, sent: 0 });
    announce(t('file.uploading', { name: file.name }));
    try {
      onSent(await sendTo(file, (sent) => setSending({ file, sent }), stop.signal), file);
    } catch (error) {
      if (stop.signal.aborted) return;
      setRefused({ file, refusal: refusalOf(error) });
      // the shell hears of an ended session through a query, and asks to sign in
      if (error instanceof UploadRefused && error.fault.code === 'SIGNED_OUT') void client.query({ query: MeDocument, fetchPolicy: 'network-only' }).catch(() => {});
    } finally {
      setSending(null);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !sending) void send(file);
  };
  return (
    <div className={styles['stack']}>
      <div
        className={styles['drop']}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
        onDrop={drop}
      >
        {sending ? (
          <Uploading {...sending} stop={() => running.current?.abort()} />
        ) : (
          <>
            <IconFileSpreadsheet size={28} stroke={1.5} aria-hidden="true" className={styles['dropIcon']} />
            <p className={styles['dropTitle']} data-desk>
              {over ? t('file.drop_now') : words.drop}
            </p>
            <Button kind="main" icon={IconUpload} aria-describedby={limits} onClick={() => input.current?.click()}>
              {t(refused ? 'file.another' : 'file.choose')}
            </Button>
            <p id={limits} className={styles['dropHint']}>
              {words.limits} {t('file.nothing_yet')}
            </p>
            {more}
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          aria-label={t('file.choose')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // the same file can be chosen again after it was mended
            event.currentTarget.value = '';
            if (file) void send(file);
          }}
        />
      </div>
      {refused && <Refused {...refused} words={refusedWords} again={() => void send(refused.file)} />}
    </div>
  );
}

function Uploading({ file, sent, stop }: Sending & { stop: () => void }) {
  const t = useWords('imports');
  const format = useFormat();
  const through = sent >= file.size;
  return (
    <div className={styles['uploading']}>
      <p className={styles['dropTitle']}>{through ? t('file.reading') : t('file.uploading', { name: file.name })}</p>
      <Progress label={t('file.uploading', { name: file.name })} done={sent} all={file.size} />
      <p className={styles['dropHint']}>{t('file.sent', { sent: format.bytes(sent), all: format.bytes(file.size) })}</p>
      <Button onClick={stop}>{t('file.stop')}</Button>
    </div>
  );
}

function Refused({ file, refusal, words, again }: { file: File; refusal: Refusal; words: FileDropProps<unknown>['refused']; again: () => void }) {
  const t = useWords('imports');
  const retry = <Button onClick={again}>{t('file.again')}</Button>;
  const rule = refusal.reason === 'too_large' ? refusal.reason : ruleOf(refusal);
  const own = words?.(rule);
  if (own) {
    return (
      <div role="alert">
        <Notice tone="red" title={own.what}>
          {own.next}
        </Notice>
      </div>
    );
  }
  if (refusal.reason !== 'other') {
    return (
      <div role="alert">
        <Notice tone="red" title={t(`refused.${refusal.reason}`)}>
          {t(`refused.${refusal.reason}_next`)}
        </Notice>
      </div>
    );
  }
  const { what, next } = errorWords(refusal.error instanceof UploadRefused ? refusal.error.fault : faultOf(refusal.error));
  return (
    <div role="alert">
      <Notice tone="red" title={what} actions={retry}>
        {t('file.kept', { name: file.name })} {next}
      </Notice>
    </div>
  );
}

const ruleOf = (refusal: Refusal): string | undefined =>
  refusal.reason !== 'other' ? refusal.reason : refusal.error instanceof UploadRefused ? refusal.error.fault.fields[0]?.rule : undefined;
