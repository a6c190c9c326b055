import { useQuery } from '@apollo/client/react';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { Card, DueMark, EmptyState, ErrorNotice, Page, SeverityMark, SkeletonRows, usePages, useWords, Button } from '@app/shared-web';
import { Link } from 'react-router';
import { useFreshList } from '../mine/use-fresh-list';
import { OffersToUsDocument } from '../moments.generated';
import styles from './offers.module.css';

/** /offers: what is offered to the reader or their departments, due first. */
export default function OffersPage() {
  const t = useWords('moments');
  const shared = useWords('shared');
  const asked = useQuery(OffersToUsDocument, { variables: { first: 30 } });
  const pages = usePages(asked, (data) => data.offersToUs);
  useFreshList(() => asked.refetch());
  return (
    <Page title={t('offers.title')} subtitle={t('offers.subtitle')} width="reading">
      {pages.rows.length > 0 ? (
        <div className={styles['list']}>
          <Card>
            {pages.rows.map(({ offerId, number, severity, what, from, toDepartment, toPerson, dueAt, madeAt }) => (
              <Link key={offerId} to={`/offers/${offerId}`} className={styles['line']}>
                <span className={styles['first']}>
                  <SeverityMark severity={severity} />
                  <span className={styles['what']}>{what ?? t('offers.unopened', { number })}</span>
                  <DueMark due={dueAt} since={madeAt} />
                </span>
                <span className={styles['second']}>{t('offers.from_to', { number, from: from?.name ?? t('somebody'), to: toPerson?.name ?? toDepartment?.name ?? '' })}</span>
              </Link>
            ))}
          </Card>
          {pages.hasMore && (
            <Button busy={pages.loadingMore} onClick={pages.more}>
              {shared('action.show_more')}
            </Button>
          )}
        </div>
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
