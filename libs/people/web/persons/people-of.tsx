import { useQuery } from '@apollo/client/react';
import { PagedSection, PersonName, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { PeopleDocument } from '../people.generated';
import styles from './persons.module.css';

/** The people of a department and those below it, or of a location, page by page; all of them, with filters, are one link away. */
export function PeopleOf({ departmentId, locationId, title, empty }: { departmentId?: string; locationId?: string; title: string; empty: string }) {
  const t = useWords('directory');
  const variables = { departmentId: departmentId ?? null, locationId: locationId ?? null, active: true, first: 25 };
  const pages = usePages(useQuery(PeopleDocument, { variables }), (data) => data.people);
  const all = departmentId ? `/people?department=${departmentId}` : `/people?location=${locationId}`;
  return (
    <PagedSection title={title} action={pages.rows.length > 0 && <Link to={all}>{t('directory.open_list')}</Link>} pages={pages} skeleton={5} empty={<p className={styles['quiet']}>{empty}</p>}>
      {(people) =>
        people.map((person) => (
          <Link key={person.id} to={`/people/${person.id}`} className={styles['row']}>
            <PersonName person={person} detail={person.jobTitle} plainName />
            <span className={styles['where']}>{person.department?.id === departmentId ? null : person.department?.name}</span>
          </Link>
        ))
      }
    </PagedSection>
  );
}
