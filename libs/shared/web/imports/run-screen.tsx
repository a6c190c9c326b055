import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { faultOf } from '../api/errors';
import { useWords } from '../i18n/translate';
import { Ago } from '../parts/clock';
import { ConfirmDialog } from '../parts/dialog';
import { PersonName } from '../parts/names';
import { ErrorNotice, SkeletonRows } from '../parts/notices';
import { Page } from '../parts/page';
import { announce } from '../parts/toast';
import { dropDraft } from '../form/use-form';
import { CancelImportDocument, ImportRunDocument, type ImportState, type ImportWholeFragment } from '../shared.generated';
import { ColumnsStep, draftOf } from './columns-step';
import { PreviewStep } from './preview-step';
import { ReportStep } from './report-step';
import { RunningStep } from './running-step';
import { Steps, type StepName } from './steps';
import { useImportKind, useSubject, type ImportKind } from './subject';
import styles from './imports.module.css';

const steps: Record<ImportState, StepName> = { MAPPING: 'columns', PREVIEWING: 'preview', READY: 'preview', RUNNING: 'running', DONE: 'report', CANCELLED: 'report', FAILED: 'report' };
const isWorking = (state: ImportState | undefined) => state === 'PREVIEWING' || state === 'RUNNING';

/** The run as it stands; asked again every second while the server works on it. */
function useRun(id: string) {
  const asked = useQuery(ImportRunDocument, { variables: { id } });
  const { data, startPolling, stopPolling } = asked;
  const working = isWorking(data?.importRun.state);
  useEffect(() => {
    if (!working) return;
    startPolling(1_000);
    return stopPolling;
  }, [working, startPolling, stopPolling]);
  return asked;
}

/** One file on its way in, at whichever step it is. It can be left, and opened again at its address. */
export function RunScreen({ id }: { id: string }) {
  const { base, title } = useSubject();
  const { data, error, refetch } = useRun(id);
  const run = data?.importRun;
  const kind = useImportKind(run?.kind ?? '');
  const up = { to: kind ? `${base}?kind=${kind.name}` : base, words: title };
  if (!run || !kind) {
    return (
      <Page title={title} up={up}>
        {error || run ? <ErrorNotice error={error} retry={() => void refetch()} /> : <SkeletonRows />}
      </Page>
    );
  }
  return (
    <Page title={run.fileName} up={up} subtitle={<About run={run} kind={kind} />}>
      <Run run={run} kind={kind} lost={error} again={() => void refetch()} />
    </Page>
  );
}

/** *People · 9,812 rows · by Ann Adler · 5 min ago* */
function About({ run: { rows, startedBy, startedAt }, kind }: { run: ImportWholeFragment; kind: ImportKind }) {
  const t = useWords('imports');
  return (
    <>
      {kind.title}
      {rows ? ` · ${t('about.rows', { count: rows })}` : ''}
      {startedBy && <> · {t.rich('about.by', { who: <PersonName person={startedBy} inline /> })}</>}
      {' · '}
      <Ago at={startedAt} />
    </>
  );
}

function Run({ run, kind, lost, again }: { run: ImportWholeFragment; kind: ImportKind; lost: unknown; again: () => void }) {
  const t = useWords('imports');
  const { base } = useSubject();
  const navigate = useNavigate();
  const [columnsAgain, setColumnsAgain] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const [cancel] = useMutation(CancelImportDocument, { variables: { id: run.id } });
  const said = useRef(run.state);
  useEffect(() => {
    if (said.current !== run.state) announce(t(`state.${run.state}`));
    said.current = run.state;
  }, [run.state, t]);

  const step: StepName = columnsAgain && run.state === 'READY' ? 'columns' : steps[run.state];
  const discard = () => setDiscarding(true);
  return (
    <div className={styles['sheet']}>
      <Steps at={step} ended={run.state === 'DONE'} />
      {Boolean(lost) && <ErrorNotice error={lost} retry={again} />}
      {step === 'columns' && <ColumnsStep run={run} kind={kind} discard={discard} onSent={() => setColumnsAgain(false)} />}
      {step === 'preview' && <PreviewStep run={run} kind={kind} discard={discard} back={() => setColumnsAgain(true)} />}
      {step === 'running' && <RunningStep run={run} stop={() => cancel()} />}
      {step === 'report' && <ReportStep run={run} kind={kind} />}
      <ConfirmDialog
        opened={discarding}
        onClose={() => setDiscarding(false)}
        title={t('discard.title', { name: run.fileName })}
        lost={t('discard.lost')}
        confirm={t('discard.confirm')}
        onConfirm={async () => {
          try {
            await cancel();
          } catch (error) {
            // it moved on meanwhile: the screen shows where to
            if (faultOf(error).code !== 'WRONG_STATE') throw error;
            return again();
          }
          dropDraft(draftOf(run));
          await navigate(`${base}?kind=${run.kind}`);
        }}
      />
    </div>
  );
}
