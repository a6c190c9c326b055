import { useQuery } from '@apollo/client/react';
import { PagedSection, PersonName, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { ReportsDocument } from '../people.generated';
import styles from './persons.module.css';

/** Who reports to somebody; nothing at all where nobody does. */
export function Reports({ id, first = 25 }: { id: string; first?: number }) {
  const t = useWords('directory');
  const pages = usePages(useQuery(ReportsDocument, { variables: { id, first } }), (data) => data.person?.reports);
  return (
    <PagedSection title={t('person.reports')} pages={pages}>
      {(people) =>
        people.map((person) => (
          <Link key={person.id} to={`/people/${person.id}`} className={styles['row']}>
            <PersonName person={person} detail={person.jobTitle} />
          </Link>
        ))
      }
    </PagedSection>
  );
}
