import { EmptyState, ErrorNotice, SeverityMark, SidePanel, Skeleton, SkeletonRows, useNarrow, useWords } from '@app/shared-web';
import { MomentView } from './moment-view';
import { NextButtons } from './next-buttons';
import { useMoment } from './use-moment';
import styles from './moment.module.css';

/** A moment beside its list. */
export function MomentPanel({ number, onClose }: { number: string; onClose: () => void }) {
  const t = useWords('moments');
  const narrow = useNarrow();
  const asked = useMoment(number);
  const { moment } = asked;
  return (
    <SidePanel
      title={moment ? moment.what : asked.loading ? <Skeleton width="80%" height={18} /> : number}
      marks={
        <>
          <span className={styles['number']}>{number}</span>
          {moment && <SeverityMark severity={moment.severity} />}
        </>
      }
      page={`/moments/${number}`}
      subject={number}
      onClose={onClose}
      {...(narrow && moment ? { foot: <NextButtons moment={moment} /> } : {})}
    >
      {moment ? <MomentView asked={{ ...asked, moment }} /> : asked.error ? <ErrorNotice error={asked.error} retry={asked.again} /> : asked.loading ? <SkeletonRows rows={5} /> : <EmptyState title={t('page.gone')} detail={t('page.gone_detail')} />}
    </SidePanel>
  );
}
