import { useQuery } from '@apollo/client/react';
import { Button, Card, ErrorNotice, PersonName, Section, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { ReportsDocument } from '../people.generated';
import styles from './persons.module.css';

/** Who reports to somebody; nothing at all where nobody does. */
export function Reports({ id, first = 25 }: { id: string; first?: number }) {
  const t = useWords('directory');
  const pages = usePages(useQuery(ReportsDocument, { variables: { id, first } }), (data) => data.person?.reports);
  if (pages.rows.length === 0) return pages.error ? <ErrorNotice error={pages.error} retry={pages.again} /> : null;
  return (
    <Section title={t('person.reports')}>
      <Card>
        {pages.rows.map((person) => (
          <Link key={person.id} to={`/people/${person.id}`} className={styles['row']}>
            <PersonName person={person} detail={person.jobTitle} />
          </Link>
        ))}
        {pages.hasMore && (
          <div className={styles['row']}>
            <Button kind="link" busy={pages.loadingMore} onClick={pages.more}>
              {t('more')}
            </Button>
          </div>
        )}
      </Card>
    </Section>
  );
}
