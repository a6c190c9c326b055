import { useQuery } from '@apollo/client/react';
import { ErrorNotice, Section, useFormat, useViewer, useWords } from '@app/shared-web';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { lastVisit, noteVisit } from './last-visit';
import { InboxDocument } from './notifications.generated';
import { Told } from './told';
import { useMarking } from './use-marking';
import styles from './notifications.module.css';

/** At the end of Today: what happened since the viewer was last here, as far as they have not read it. */
export function News() {
  const t = useWords('notifications');
  const format = useFormat();
  const { person } = useViewer();
  const { open } = useMarking();
  const [before] = useState(() => lastVisit(person.id));
  const { data, error, refetch } = useQuery(InboxDocument, { variables: { unreadOnly: true, first: 6 } });
  useEffect(() => {
    // noted on leaving: as long as Today is open, what is new stays new
    const note = () => noteVisit(person.id);
    addEventListener('pagehide', note);
    return () => {
      removeEventListener('pagehide', note);
      note();
    };
  }, [person.id]);
  const rows = data?.notifications.nodes.filter(({ readAt }) => readAt === null) ?? [];
  const failed = data ? null : error;
  if (!failed && (!data || (rows.length === 0 && before === null))) return null;
  return (
    <Section title={t('news.title')} action={<Link to="/inbox">{t('news.all')}</Link>}>
      {failed ? (
        <ErrorNotice error={failed} retry={() => void refetch()} />
      ) : rows.length > 0 ? (
        <ul className={styles['list']}>
          {rows.map((row) => (
            <Told key={row.id} row={row} onOpen={() => open(row)} />
          ))}
        </ul>
      ) : (
        before !== null && <p className={styles['none']}>{t('news.none', { ago: format.ago(before) })}</p>
      )}
    </Section>
  );
}
