import { useQuery } from '@apollo/client/react';
import { Card, Clock, ErrorNotice, LiveMark, Section, SeverityMark, SkeletonRows, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { NowPill } from '../pieces/now-pill';
import { useFreshList } from '../mine/use-fresh-list';
import { TodayBoardDocument } from '../moments.generated';
import styles from './today.module.css';

/** The coordinator's Today: the worst that is open, live, and the way to the whole board. */
export default function TodayBoard() {
  const t = useWords('moments');
  const { data, error, refetch } = useQuery(TodayBoardDocument, { variables: { filter: { open: true }, first: 6 } });
  useFreshList(() => refetch(), data?.moments.liveCursor ?? null);
  const rows = data?.moments.nodes.slice(0, 6) ?? [];
  const counts = data?.boardCounts;
  if (data && rows.length === 0) return null;
  return (
    <Section
      title={
        <span className={styles['head']}>
          {t('today.board')} <LiveMark />
        </span>
      }
      action={<Link to="/moments">{counts ? t('today.board_all', { count: counts.open }) : t('board.title')}</Link>}
    >
      {data ? (
        <Card>
          {rows.map((row) => (
            <Link key={row.id} to={`/moments?open=${row.number}`} className={styles['row']}>
              <span>
                <SeverityMark severity={row.severity} />
              </span>
              <span className={styles['what']}>{row.what}</span>
              <span className={styles['now']}>
                <NowPill moment={row} />
              </span>
              <span className={styles['waited']}>
                <Clock since={row.raisedAt} />
              </span>
            </Link>
          ))}
        </Card>
      ) : error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={4} />
      )}
    </Section>
  );
}
