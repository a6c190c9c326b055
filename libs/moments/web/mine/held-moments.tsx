import { useQuery } from '@apollo/client/react';
import { Card, Section, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { boardPage } from '../board/use-lists';
import { BoardDocument } from '../moments.generated';
import { NowPill } from '../pieces/now-pill';
import { useFreshList } from './use-fresh-list';
import styles from './mine.module.css';

/** *You hold*: what somebody without a board has accepted, each with the one thing that matters now. */
export function HeldMoments() {
  const t = useWords('moments');
  const { data, refetch } = useQuery(BoardDocument, { variables: { filter: { open: true, mine: true }, order: 'NEWEST', first: boardPage } });
  useFreshList(() => refetch(), data?.moments.liveCursor ?? null);
  const rows = data?.moments.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t('mine.held')}>
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
    </Section>
  );
}
