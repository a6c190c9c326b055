import { IconDownload, IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { errorWords } from '../i18n/error-words';
import { useFormat } from '../i18n/format';
import { useWords } from '../i18n/translate';
import { faultOf } from '../api/errors';
import { Button, buttonLook } from '../parts/button';
import { Notice } from '../parts/notices';
import { announce } from '../parts/toast';
import { ImportRunsDocument } from '../shared.generated';
import { Progress } from './progress';
import { exampleOf } from './example';
import type { ImportKind } from './subject';
import { largestFile, refusalOf, uploadFile, UploadRefused, type Refusal } from './upload';
import styles from './imports.module.css';

interface Sending {
  file: File;
  sent: number;
}

/** Chooses a file, by hand or by dropping it, and sends it; a file that was refused stays chosen. */
export function FileChoice({ kind, onSent }: { kind: ImportKind; onSent: (runId: string) => void }) {
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
    if (file.size > largestFile) return setRefused({ file, refusal: { reason: 'too_large' } });
    const stop = new AbortController();
    running.current = stop;
    setSending({ file, sent: 0 });
    announce(t('file.uploading', { name: file.name }));
    try {
      onSent(await uploadFile(kind.name, file, (sent) => setSending({ file, sent }), stop.signal));
    } catch (error) {
      if (stop.signal.aborted) return;
      setRefused({ file, refusal: refusalOf(error) });
      // the shell hears of an ended session through a query, and asks to sign in
      if (error instanceof UploadRefused && error.fault.code === 'SIGNED_OUT') void client.query({ query: ImportRunsDocument, variables: { kind: kind.name, first: 1 }, fetchPolicy: 'network-only' }).catch(() => {});
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
              {over ? t('file.drop_now') : t('file.drop')}
            </p>
            <Button kind="main" icon={IconUpload} aria-describedby={limits} onClick={() => input.current?.click()}>
              {t(refused ? 'file.another' : 'file.choose')}
            </Button>
            <p id={limits} className={styles['dropHint']}>
              {t('file.limits')} {t('file.nothing_yet')}
            </p>
            <a {...buttonLook('link')} href={exampleOf(kind)} download={`${kind.name}.csv`}>
              <IconDownload size={16} stroke={1.75} aria-hidden="true" />
              {t('file.example')}
            </a>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv"
          aria-label={t('file.choose')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // the same file can be chosen again after it was mended
            event.currentTarget.value = '';
            if (file) void send(file);
          }}
        />
      </div>
      {refused && <Refused {...refused} again={() => void send(refused.file)} />}
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

function Refused({ file, refusal, again }: { file: File; refusal: Refusal; again: () => void }) {
  const t = useWords('imports');
  const retry = <Button onClick={again}>{t('file.again')}</Button>;
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
