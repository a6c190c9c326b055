import { useMutation, useQuery } from '@apollo/client/react';
import { Ago, Button, EmptyState, ErrorNotice, Page, SkeletonRows, StateMark, textsOf, toast, useKinds, usePages, useWords, type NotificationThing } from '@app/shared-web';
import { IconBell, IconChecks, IconInfoCircle } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { InboxDocument, MarkAllReadDocument, MarkReadDocument, type NotificationRowFragment } from './notifications.generated';
import { useMarking } from './use-unread';
import styles from './notifications.module.css';

function Row({ row, onOpen }: { row: NotificationRowFragment; onOpen: () => void }) {
  const t = useWords('notifications');
  const kinds = useKinds('notifications');
  const kind = kinds.of(row.kind);
  const texts = textsOf(row.values);
  const thing: NotificationThing = { ...row, values: texts };
  const Icon = kind?.entry.icon ?? IconInfoCircle;
  const detail = kind?.entry.detail ? kinds.say(kind.wing, kind.entry.detail, thing, texts) : null;
  return (
    <li>
      <Link to={kind ? kind.entry.to(thing) : '/'} className={styles['row']} data-unread={row.readAt === null || undefined} onClick={onOpen}>
        <span className={styles['icon']} data-tone={row.urgent ? 'red' : undefined}>
          <Icon size={20} stroke={1.75} />
        </span>
        <span className={styles['words']}>
          {kind ? kinds.say(kind.wing, kind.entry.words, thing, texts) : t('other')}
          {detail && <span className={styles['detail']}>{detail}</span>}
        </span>
        <span className={styles['at']}>
          {row.urgent && <StateMark tone="red" words={t('urgent')} />}
          <Ago at={row.at} />
          {row.readAt === null && <span className={styles['dot']} role="img" aria-label={t('is_unread')} />}
        </span>
      </Link>
    </li>
  );
}

/** Everything that was told to the reader, newest first; each opens the thing it is about, and is then read. */
export default function InboxPage() {
  const t = useWords('notifications');
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get('show') === 'unread';
  const pages = usePages(useQuery(InboxDocument, { variables: { unreadOnly, first: 30 } }), (data) => data.notifications);
  const [markRead] = useMutation(MarkReadDocument);
  const [markAllRead, { loading: marking }] = useMutation(MarkAllReadDocument);
  const { noteRead, noteAllRead } = useMarking();
  const unread = pages.rows.filter(({ readAt }) => readAt === null).length;

  const open = ({ id, readAt }: NotificationRowFragment) => {
    if (readAt !== null) return;
    noteRead([id]);
    void markRead({ variables: { ids: [id] } }).catch(() => {});
  };
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
      actions={unread > 0 && <Button icon={IconChecks} busy={marking} onClick={() => void readAll()}>{t('read_all')}</Button>}
      filters={
        <>
          <Button kind="filter" aria-pressed={!unreadOnly} onClick={() => show(false)}>
            {t('everything')}
          </Button>
          <Button kind="filter" aria-pressed={unreadOnly} onClick={() => show(true)}>
            {t('only_unread')}
          </Button>
        </>
      }
    >
      {pages.error && pages.rows.length === 0 ? <ErrorNotice error={pages.error} retry={pages.again} /> : null}
      {pages.loading && pages.rows.length === 0 ? <SkeletonRows /> : null}
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
            <Row key={row.id} row={row} onOpen={() => open(row)} />
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
