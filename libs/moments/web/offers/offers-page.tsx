import { useQuery } from '@apollo/client/react';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { Card, DueMark, EmptyState, ErrorNotice, FurtherRows, Page, SeverityMark, SkeletonRows, usePages, useWords } from '@app/shared-web';
import { useFreshList } from '../mine/use-fresh-list';
import { OffersToUsDocument } from '../moments.generated';
import { MomentLine } from '../pieces/moment-line';

/** /offers: what is offered to the reader or their departments, due first. */
export default function OffersPage() {
  const t = useWords('moments');
  const asked = useQuery(OffersToUsDocument, { variables: { first: 30 } });
  const pages = usePages(asked, (data) => data.offersToUs);
  useFreshList(() => asked.refetch());
  return (
    <Page title={t('offers.title')} subtitle={t('offers.subtitle')} width="reading">
      {pages.rows.length > 0 ? (
        <>
          <Card>
            {pages.rows.map(({ offerId, number, severity, what, from, toDepartment, toPerson, dueAt, madeAt }) => (
              <MomentLine
                key={offerId}
                to={`/offers/${offerId}`}
                what={what ?? t('offers.unopened', { number })}
                before={<SeverityMark severity={severity} />}
                after={<DueMark due={dueAt} since={madeAt} />}
                under={t('offers.from_to', { number, from: from?.name ?? t('somebody'), to: toPerson?.name ?? toDepartment?.name ?? '' })}
              />
            ))}
          </Card>
          <FurtherRows pages={pages} />
        </>
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows />
      ) : (
        <EmptyState icon={IconArrowForwardUp} title={t('offers.none')} detail={t('offers.none_detail')} />
      )}
    </Page>
  );
}
