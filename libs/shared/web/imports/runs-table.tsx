import { IconAlertTriangle, IconCheck, IconFileImport, IconLoader2, IconPlayerStop, IconX } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWords } from '../i18n/translate';
import { Ago } from '../parts/clock';
import { DataTable } from '../parts/data-table';
import { StateMark, type Tone } from '../parts/marks';
import { PersonName } from '../parts/names';
import { EmptyState } from '../parts/notices';
import type { Pages } from '../parts/use-pages';
import type { ImportLineFragment, ImportState } from '../shared.generated';
import type { Icon } from '../wing/wing';
import { useSubject } from './subject';
import styles from './imports.module.css';

const looks: Record<ImportState, { tone: Tone; icon: Icon }> = {
  MAPPING: { tone: 'amber', icon: IconAlertTriangle },
  PREVIEWING: { tone: 'accent', icon: IconLoader2 },
  READY: { tone: 'amber', icon: IconAlertTriangle },
  RUNNING: { tone: 'accent', icon: IconLoader2 },
  DONE: { tone: 'green', icon: IconCheck },
  CANCELLED: { tone: 'plain', icon: IconPlayerStop },
  FAILED: { tone: 'red', icon: IconX },
};

/** Where a run stands, as a word with its mark. */
export function RunState({ state }: { state: ImportState }) {
  const t = useWords('imports');
  return <StateMark {...looks[state]} words={t(`state.${state}`)} />;
}

/** What came of a run, in few words: *9,812 added, 17 left out* */
export function useResult(): (run: ImportLineFragment) => string {
  const t = useWords('imports');
  return ({ state, done, added, changed, leftAlone, failed }) => {
    if (state === 'CANCELLED' || state === 'FAILED') return done > 0 ? t('result.came', { count: done }) : t('result.none');
    if (state !== 'DONE') return '';
    const said = [added > 0 && t('result.added', { count: added }), changed > 0 && t('result.changed', { count: changed }), failed > 0 && t('result.refused', { count: failed })].filter((words) => words !== false);
    return said.length > 0 ? said.join(' · ') : t('result.left', { count: leftAlone });
  };
}

/** The files that were brought in before, newest first. */
export function RunsTable({ pages }: { pages: Pages<ImportLineFragment> }) {
  const t = useWords('imports');
  const { base, kinds } = useSubject();
  const navigate = useNavigate();
  const result = useResult();
  const titleOf = (name: string) => kinds.find((kind) => kind.name === name)?.title ?? name;
  return (
    <div className={styles['framed']}>
      <DataTable
        label={t('runs.title')}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ fileName }) => fileName}
        onOpen={({ id }) => void navigate(`${base}/${id}`)}
        columns={[
          { key: 'file', title: t('runs.file'), cell: ({ fileName }) => <span className={styles['name']}>{fileName}</span> },
          ...(kinds.length > 1 ? [{ key: 'kind', title: t('runs.kind'), width: 120, cell: ({ kind }: ImportLineFragment) => titleOf(kind) }] : []),
          { key: 'state', title: t('runs.state'), width: 150, cell: ({ state }) => <RunState state={state} /> },
          { key: 'result', title: t('runs.result'), cell: (run) => <span className={styles['soft']}>{result(run)}</span> },
          { key: 'by', title: t('runs.by'), width: 160, cell: ({ startedBy }) => (startedBy ? <PersonName person={startedBy} inline /> : null) },
          { key: 'at', title: t('runs.at'), width: 110, align: 'end', cell: ({ startedAt }) => <Ago at={startedAt} /> },
        ]}
        card={(run) => (
          <span className={styles['card']}>
            <span className={styles['cardLine']}>
              <span className={styles['name']}>{run.fileName}</span>
              <RunState state={run.state} />
            </span>
            <span className={styles['cardDetail']}>
              {kinds.length > 1 && <>{titleOf(run.kind)} · </>}
              {result(run) && <>{result(run)} · </>}
              <Ago at={run.startedAt} />
            </span>
          </span>
        )}
        empty={<EmptyState icon={IconFileImport} title={t('runs.none')} detail={t('runs.none_detail')} />}
      />
    </div>
  );
}
