import { Link } from 'react-router';
import { useWords } from '../i18n/translate';
import { buttonLook } from '../parts/button';
import { Notice } from '../parts/notices';
import type { ImportWholeFragment } from '../shared.generated';
import { Counts } from './counts';
import { ProblemsSection } from './problems';
import { useSubject, type ImportKind } from './subject';
import styles from './imports.module.css';

/** Step 4: what was done and what was not, row by row. */
export function ReportStep({ run, kind }: { run: ImportWholeFragment; kind: ImportKind }) {
  const t = useWords('imports');
  const { base, after: After } = useSubject();
  const done = run.state === 'DONE';
  return (
    <>
      <section className={styles['box']}>
        <Ended run={run} />
        {done && <Counts run={run} missing={After ? t('report.missing_note') : null} />}
        <div className={styles['buttons']}>
          <Link to={kind.found.to} {...buttonLook('main')}>
            {kind.found.words}
          </Link>
          <Link to={`${base}?kind=${kind.name}`} {...buttonLook('plain')}>
            {t('report.another')}
          </Link>
        </div>
      </section>
      {(done || run.failed > 0) && <ProblemsSection run={run} kind={kind} />}
      {done && After && <After run={run} />}
    </>
  );
}

function Ended({ run: { state, done, failed } }: { run: ImportWholeFragment }) {
  const t = useWords('imports');
  if (state === 'FAILED') {
    return (
      <Notice tone="red" title={t('report.failed')}>
        {t('report.failed_detail')}
      </Notice>
    );
  }
  if (state === 'CANCELLED') {
    return (
      <Notice tone="amber" title={done > 0 ? t('report.stopped') : t('report.stopped_none')}>
        {done > 0 ? t('report.stopped_detail', { count: done }) : null}
      </Notice>
    );
  }
  return (
    <Notice tone="green" title={t('report.done')}>
      {failed > 0 ? t('report.done_but', { count: failed }) : t('report.done_all')}
    </Notice>
  );
}
