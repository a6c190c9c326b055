import { useWords } from '../i18n/translate';
import { Figure } from '../parts/figure';
import type { ImportWholeFragment } from '../shared.generated';
import styles from './imports.module.css';

/** What would be, or was, added, changed, left alone, left out, and what the file does not name. */
export function Counts({ run, missing }: { run: ImportWholeFragment; missing?: string | null }) {
  const t = useWords('imports');
  return (
    <div className={styles['figures']}>
      <Figure label={t('preview.add')} value={run.added} />
      <Figure label={t('preview.change')} value={run.changed} />
      <Figure label={t('preview.leave')} value={run.leftAlone} note={run.leftAlone > 0 ? t('preview.leave_note') : undefined} />
      <span data-tone={run.failed > 0 ? 'red' : undefined} className={styles['figureTone']}>
        <Figure label={t('preview.refuse')} value={run.failed} note={run.failed > 0 ? t('preview.refuse_note') : undefined} />
      </span>
      {run.missingOthers > 0 && <Figure label={t('preview.missing')} value={run.missingOthers} note={missing ?? t('preview.missing_note')} />}
    </div>
  );
}
