import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useWords } from '../i18n/translate';
import { Button } from '../parts/button';
import { ErrorNotice, Notice } from '../parts/notices';
import { ImportValuesDocument, MapImportDocument, RunImportDocument, type ImportWholeFragment } from '../shared.generated';
import { Counts } from './counts';
import { meaningsOf, type Said } from './meanings';
import { ProblemsSection } from './problems';
import { Progress } from './progress';
import { useSubject, type ImportKind } from './subject';
import { ValuesSection } from './values';
import styles from './imports.module.css';

interface StepProps {
  run: ImportWholeFragment;
  kind: ImportKind;
  discard: () => void;
  back: () => void;
}

/** Step 2: what would become of the file. Nothing is changed before the main button is pressed. */
export function PreviewStep(props: StepProps) {
  return props.run.state === 'PREVIEWING' ? <Reading {...props} /> : <Preview {...props} />;
}

function Reading({ run, discard }: StepProps) {
  const t = useWords('imports');
  return (
    <section className={styles['box']}>
      <h2 className={styles['heading']}>{t('reading.title')}</h2>
      <Progress label={t('reading.title')} done={run.done} all={null} />
      <p className={styles['progressWords']}>{t('reading.read', { count: run.done })}</p>
      <p className={styles['soft']}>{t('reading.leave')}</p>
      <div className={styles['buttons']}>
        <Button onClick={discard}>{t('columns.discard')}</Button>
      </div>
    </section>
  );
}

function Preview({ run, kind, discard, back }: StepProps) {
  const t = useWords('imports');
  const { origin } = useSubject();
  const [said, setSaid] = useState<Said>(new Map());
  const { data, error, refetch } = useQuery(ImportValuesDocument, { variables: { id: run.id }, fetchPolicy: 'network-only' });
  const [map, mapping] = useMutation(MapImportDocument);
  const [bringIn, bringing] = useMutation(RunImportDocument, { variables: { id: run.id } });
  const values = data?.importRun.values ?? [];
  const coming = run.added + run.changed;
  const none = run.leftAlone === 0 && run.failed > 0 ? 'none_fits' : 'nothing';
  const again = () =>
    map({
      variables: {
        input: {
          id: run.id,
          columns: run.columns.flatMap(({ name, field }) => (field ? [{ column: name, field }] : [])),
          values: meaningsOf(values, said),
          ...(origin ? { source: run.source ?? null, timeZone: run.timeZone ?? null } : {}),
        },
      },
    }).catch(() => {});
  const failed = mapping.error ?? bringing.error;
  return (
    <>
      <section className={styles['box']}>
        <h2 className={styles['heading']}>{coming > 0 ? t('preview.title', { count: coming }) : t(`preview.${none}`)}</h2>
        <p className={styles['soft']}>{coming > 0 ? t('preview.detail') : t(`preview.${none}_detail`)}</p>
        <Counts run={run} />
        {said.size > 0 && (
          <Notice tone="amber" title={t('preview.changed')}>
            {t('preview.changed_detail')}
          </Notice>
        )}
        {failed && <ErrorNotice error={failed} />}
        <div className={styles['buttons']}>
          {said.size > 0 ? (
            <Button kind="main" busy={mapping.loading} onClick={() => void again()}>
              {t('preview.again')}
            </Button>
          ) : (
            coming > 0 && (
              <Button kind="main" busy={bringing.loading} onClick={() => void bringIn().catch(() => {})}>
                {t('preview.bring_in', { count: coming })}
              </Button>
            )
          )}
          <Button onClick={back}>{t('preview.back')}</Button>
          <Button kind="quiet" onClick={discard}>
            {t('columns.discard')}
          </Button>
        </div>
      </section>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {values.length > 0 && <ValuesSection run={run} kind={kind} values={values} said={said} onSay={setSaid} />}
      <ProblemsSection run={run} kind={kind} />
    </>
  );
}
