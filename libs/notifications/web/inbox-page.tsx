import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState, ErrorNotice, Page, SkeletonRows, toast, usePages, useWords } from '@app/shared-web';
import { IconBell } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { Told } from './told';
import { InboxDocument, MarkAllReadDocument } from './notifications.generated';
import { useMarking } from './use-marking';
import styles from './notifications.module.css';

/** Everything that was told to the reader, newest first; each opens the thing it is about, and is then read. */
export default function InboxPage() {
  const t = useWords('notifications');
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('show') === 'unread';
  const pages = usePages(useQuery(InboxDocument, { variables: { unreadOnly, first: 30 } }), (data) => data.notifications);
  const [markAllRead, { loading: marking }] = useMutation(MarkAllReadDocument);
  const { open, noteAllRead } = useMarking();
  const unread = pages.rows.filter(({ readAt }) => readAt === null).length;

  const readAll = async () => {
    try {
      await markAllRead();
      await noteAllRead();
      toast(t('marked'));
    } catch {
      pages.again();
    }
  };
  const show = (only: boolean) => setSearch(only ? { show: 'unread' } : {}, { replace: true });
  return (
    <Page
      title={t('title')}
      width="reading"
      filters={
        <>
          <Button kind="filter" aria-pressed={!unreadOnly} onClick={() => show(false)}>
            {t('everything')}
          </Button>
          <Button kind="filter" aria-pressed={unreadOnly} onClick={() => show(true)}>
            {t('only_unread')}
          </Button>
          {unread > 0 && (
            <span className={styles['readAll']}>
              <Button kind="link" busy={marking} onClick={() => void readAll()}>
                {t('read_all')}
              </Button>
            </span>
          )}
        </>
      }
    >
      {pages.error && pages.rows.length === 0 ? <ErrorNotice error={pages.error} retry={pages.again} /> : null}
      {pages.loading && pages.rows.length === 0 ? (
        <Card>
          <SkeletonRows />
        </Card>
      ) : null}
      {!pages.loading && !pages.error && pages.rows.length === 0 && (
        <EmptyState
          icon={IconBell}
          title={unreadOnly ? t('empty.unread') : t('empty.title')}
          detail={unreadOnly ? undefined : t('empty.detail')}
          action={unreadOnly && <Button onClick={() => show(false)}>{t('empty.show_all')}</Button>}
        />
      )}
      {pages.rows.length > 0 && (
        <ul className={styles['list']} aria-label={t('title')}>
          {pages.rows.map((row) => (
            <Told key={row.id} row={row} onOpen={() => open(row)} />
          ))}
        </ul>
      )}
      {pages.hasMore && (
        <div className={styles['more']}>
          <Button busy={pages.loadingMore} onClick={pages.more}>
            {t('more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
