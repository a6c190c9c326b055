import { useQuery } from '@apollo/client/react';
import { ErrorNotice, SkeletonRows, Timeline, usePages, useWords } from '@app/shared-web';
import { ItemTimelineDocument } from '../journeys.generated';
import { timelineKinds } from './timeline-kinds';

const own = { wing: 'journeys', kinds: timelineKinds };

/** What happened to an item so far, from the ledger: who added, changed, moved, linked and confirmed it. */
export default function ItemHistory({ id }: { id: string }) {
  const t = useWords('inventory');
  const asked = useQuery(ItemTimelineDocument, { variables: { id, first: 10 }, fetchPolicy: 'cache-and-network' });
  const pages = usePages(asked, (data) => data.inventoryItem?.timeline);
  if (pages.rows.length === 0) return pages.error ? <ErrorNotice error={pages.error} retry={pages.again} /> : pages.loading ? <SkeletonRows rows={3} /> : null;
  return (
    <>
      <Timeline title={t('history.title')} entries={pages.rows} own={own} onMore={pages.hasMore ? pages.more : undefined} />
      {pages.error !== undefined && pages.error !== null && <ErrorNotice error={pages.error} retry={pages.more} />}
    </>
  );
}
