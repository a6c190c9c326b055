import { At, StateMark, useWords } from '@app/shared-web';
import type { MyReportsQuery } from '../journeys.generated';
import { stateLooks } from './looks';
import { useWhere } from './pain-state';
import styles from './pains.module.css';

type Report = MyReportsQuery['myReports']['nodes'][number];

/** What somebody reported, and what became of it, with the reason where there is one. */
export function ReportLine({ report: { words, reportedAt, merged, pain } }: { report: Report }) {
  const t = useWords('pains');
  const where = useWhere();
  const state = pain.removedAt ? 'REMOVED' : pain.painState;
  const looks = stateLooks[pain.removedAt ? 'DECLINED' : pain.painState];
  const place = where(pain.links);
  return (
    <div className={styles['report']}>
      <span className={styles['reportWords']}>{words}</span>
      <span className={styles['reportMarks']}>
        <StateMark {...looks} words={t(`mine.became.${state}`)} />
        <span className={styles['mute']}>
          {t.rich('mine.on', { when: <At at={reportedAt} short /> })}
          {place && ` · ${place}`}
        </span>
      </span>
      {merged && <span className={styles['soft']}>{t('mine.merged', { name: pain.name })}</span>}
      {pain.stateReason && <span className={styles['reason']}>{pain.stateReason}</span>}
    </div>
  );
}
