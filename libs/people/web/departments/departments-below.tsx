import { useQuery } from '@apollo/client/react';
import { Button, Card, DepartmentName, ErrorNotice, Section, useFormat, usePages, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { DepartmentsBelowDocument } from '../people.generated';
import styles from '../persons/persons.module.css';

/** The departments right below one; nothing where it has none. */
export function DepartmentsBelow({ id }: { id: string }) {
  const t = useWords('directory');
  const format = useFormat();
  const pages = usePages(useQuery(DepartmentsBelowDocument, { variables: { parentId: id, first: 25 } }), (data) => data.departments);
  const none = pages.rows.length === 0;
  if (none && !pages.error) return null;
  return (
    <Section title={t('department.below')}>
      {none ? (
        <ErrorNotice error={pages.error} retry={pages.again} />
      ) : (
        <Card>
          {pages.rows.map((department) => (
            <Link key={department.id} to={`/people/departments/${department.id}`} className={styles['row']}>
              <DepartmentName department={department} />
              <span className={`figures ${styles['quiet']}`}>{format.number(department.peopleCount)}</span>
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
      )}
    </Section>
  );
}
