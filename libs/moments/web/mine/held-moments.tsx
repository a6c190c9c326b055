import { useQuery } from '@apollo/client/react';
import { Card, ErrorNotice, Section, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { boardPage } from '../board/use-lists';
import { BoardDocument } from '../moments.generated';
import { NowPill } from '../pieces/now-pill';
import { useFreshList } from './use-fresh-list';
import styles from './mine.module.css';

/** *You hold*: what somebody without a board has accepted, each with the one thing that matters now. */
export function HeldMoments() {
  const t = useWords('moments');
  const { data, error, refetch } = useQuery(BoardDocument, { variables: { filter: { open: true, mine: true }, order: 'NEWEST', first: boardPage } });
  useFreshList(() => refetch(), data?.moments.liveCursor ?? null);
  const rows = data?.moments.nodes ?? [];
  const failed = data ? null : error;
  if (rows.length === 0 && !failed) return null;
  return (
    <Section title={t('mine.held')}>
      {failed ? (
        <ErrorNotice error={failed} retry={() => void refetch()} />
      ) : (
        <Card>
          {rows.map((row) => (
            <Link key={row.id} to={`/moments/${row.number}`} className={styles['line']}>
              <span className={styles['first']}>
                <span className={styles['what']}>{row.what}</span>
                <NowPill moment={row} />
              </span>
              <span className={styles['second']}>{[row.number, row.location?.name ?? row.department?.name].filter(Boolean).join(' · ')}</span>
            </Link>
          ))}
        </Card>
      )}
    </Section>
  );
}
