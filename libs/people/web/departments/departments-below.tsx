import { useQuery } from '@apollo/client/react';
import { DepartmentName, PagedSection, useFormat, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { DepartmentsBelowDocument } from '../people.generated';
import styles from '../persons/persons.module.css';

/** The departments right below one; nothing where it has none. */
export function DepartmentsBelow({ id }: { id: string }) {
  const t = useWords('directory');
  const format = useFormat();
  const pages = usePages(useQuery(DepartmentsBelowDocument, { variables: { parentId: id, first: 25 } }), (data) => data.departments);
  return (
    <PagedSection title={t('department.below')} pages={pages}>
      {(departments) =>
        departments.map((department) => (
          <Link key={department.id} to={`/people/departments/${department.id}`} className={styles['row']}>
            <DepartmentName department={department} />
            <span className={`figures ${styles['quiet']}`}>{format.number(department.peopleCount)}</span>
          </Link>
        ))
      }
    </PagedSection>
  );
}
