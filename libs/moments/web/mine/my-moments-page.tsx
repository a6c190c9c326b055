import { useQuery } from '@apollo/client/react';
import { IconPlus, IconUrgent } from '@tabler/icons-react';
import { buttonLook, Card, EmptyState, ErrorNotice, FurtherRows, Page, SkeletonRows, useNarrow, usePages, useWords } from '@app/shared-web';
import { MyMomentsDocument } from '../moments.generated';
import { RaiseButton } from '../today/raise-button';
import { MyMomentLine } from './my-moment-line';
import { HeldMoments } from './held-moments';
import { useFreshList } from './use-fresh-list';
import styles from './mine.module.css';

/** What the reader raised, newest first: who holds each now, and what the customer was told. */
export function MyMoments() {
  const t = useWords('moments');
  const asked = useQuery(MyMomentsDocument, { variables: { first: 20 } });
  const pages = usePages(asked, (data) => data.myMoments);
  useFreshList(() => asked.refetch(), asked.data?.myMoments.liveCursor ?? null);
  const narrow = useNarrow();
  const raise = (
    <a href="/raise" {...buttonLook('main')}>
      <IconPlus size={18} stroke={1.75} aria-hidden="true" />
      {t('raise.short')}
    </a>
  );
  return (
    <Page title={t('mine.title')} subtitle={t('mine.subtitle')} actions={narrow ? null : raise} width="reading">
      {narrow && pages.rows.length > 0 && (
        <div className={styles['raise']}>
          <RaiseButton />
        </div>
      )}
      <div className={styles['held']}>
        <HeldMoments />
      </div>
      {pages.rows.length > 0 ? (
        <>
          <Card>
            {pages.rows.map((moment) => (
              <MyMomentLine key={moment.id} moment={moment} />
            ))}
          </Card>
          <FurtherRows pages={pages} />
        </>
      ) : pages.error ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : pages.loading ? (
        <SkeletonRows />
      ) : (
        <EmptyState icon={IconUrgent} title={t('mine.none')} detail={t('mine.none_detail')} action={raise} />
      )}
    </Page>
  );
}

/** /moments/mine */
export default MyMoments;
