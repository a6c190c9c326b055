import { EmptyState, ErrorNotice, Page, SeverityMark, SkeletonRows, StateMark, useMay, useNarrow, useShortcuts, useWords } from '@app/shared-web';
import { useParams } from 'react-router';
import { actNames, acts, mayDo } from '../acts/acts';
import { ActsProvider, useActs } from '../acts/acts-provider';
import { MomentView } from './moment-view';
import { ThumbBar } from './thumb-bar';
import { useFreshMoment, useMoment, type Moment } from './use-moment';
import styles from './moment.module.css';

/** A moment on a page of its own: /moments/UM-1042. */
export default function MomentPage() {
  const { ref = '' } = useParams();
  return (
    <ActsProvider>
      <MomentHere key={ref} reference={ref} />
    </ActsProvider>
  );
}

/** The keys of the acts, as on the board. */
function ActKeys({ moment }: { moment: Moment }) {
  const t = useWords('moments');
  const start = useActs();
  useShortcuts(
    actNames.flatMap((act) => {
      const { key } = acts[act];
      return key && mayDo(act, moment.viewerCan) ? [{ keys: key, words: t(`act.${act}`), run: () => start(act, [moment.id]) }] : [];
    }),
  );
  return null;
}

function MomentHere({ reference }: { reference: string }) {
  const t = useWords('moments');
  const narrow = useNarrow();
  const asked = useMoment(reference);
  const { moment } = asked;
  useFreshMoment(moment?.id, asked.again);
  const up = useMay()('SEE_BOARD') ? { to: '/moments', words: t('board.title') } : { to: '/moments/mine', words: t('mine.title') };
  return (
    <Page
      title={moment ? `${moment.number} ${moment.what}` : reference}
      heading={
        moment && (
          <>
            <span className={styles['marks']}>
              <span className={styles['number']}>{moment.number}</span>
              <SeverityMark severity={moment.severity} />
              <StateMark words={t(`state.${moment.state}`)} tone={moment.state === 'CLOSED' ? 'green' : 'plain'} />
            </span>
            {!narrow && moment.what}
          </>
        )
      }
      up={up}
    >
      {moment ? (
        <>
          <ActKeys moment={moment} />
          {narrow && <p className={styles['what']}>{moment.what}</p>}
          <MomentView asked={{ ...asked, moment }} wide={!narrow} />
          {narrow && <ThumbBar moment={moment} />}
        </>
      ) : asked.error ? (
        <ErrorNotice error={asked.error} retry={asked.again} />
      ) : asked.loading ? (
        <SkeletonRows rows={8} />
      ) : (
        <EmptyState title={t('page.gone')} detail={t('page.gone_detail')} />
      )}
    </Page>
  );
}
