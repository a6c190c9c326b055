import { useQuery } from '@apollo/client/react';
import { Card, ErrorNotice, Section, useWords } from '@app/shared-web';
import { boardPage } from '../board/use-lists';
import { BoardDocument } from '../moments.generated';
import { MomentLine } from '../pieces/moment-line';
import { NowPill } from '../pieces/now-pill';
import { useFreshList } from './use-fresh-list';

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
            <MomentLine key={row.id} to={`/moments/${row.number}`} what={row.what} after={<NowPill moment={row} />} under={[row.number, row.location?.name ?? row.department?.name].filter(Boolean).join(' · ')} />
          ))}
        </Card>
      )}
    </Section>
  );
}
